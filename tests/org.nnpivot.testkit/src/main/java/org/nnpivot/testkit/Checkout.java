// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The checkout that the tests run in. */
public final class Checkout {

	/** Folders that hold what a build or an editor makes. */
	private static final Set<String> MADE = Set.of(".git", ".tools", ".metadata", ".settings", ".idea", "target", "src-gen", "emf-gen",
			"xtend-gen", "__pycache__");

	private Checkout() {
	}

	/**
	 * The top folder of the checkout: the system property {@code nnpivot.root} if set, else the nearest enclosing folder of the working
	 * directory that holds the launcher.
	 *
	 * @throws IllegalStateException when there is none
	 */
	public static Path root() {
		String given = System.getProperty("nnpivot.root");
		if (given != null) {
			return Path.of(given);
		}
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve("nnpivot")) && Files.exists(folder.resolve("pom.xml"))) {
				return folder;
			}
		}
		throw new IllegalStateException("not inside a checkout: " + Path.of("").toAbsolutePath());
	}

	/** All files of the checkout that people wrote, in the order of their paths. */
	public static List<Path> writtenFiles() {
		List<Path> files = new ArrayList<>();
		try {
			Files.walkFileTree(root(), new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
					return MADE.contains(String.valueOf(folder.getFileName())) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					files.add(file);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		files.sort(null);
		return files;
	}
}

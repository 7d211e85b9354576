// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Jar files as they lie in a folder. */
final class Jars {

	private static final String MANIFEST = "META-INF/MANIFEST.MF";
	private static final Pattern VERSIONED = Pattern.compile("(.+?)[-_]\\d+\\..*");
	/** The manifest and signatures of it. */
	private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(MF|SF|RSA|DSA)");

	private Jars() {
	}

	/** The jar files of a folder, in the order of their names. */
	static List<Path> in(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The headers of the manifest; none if there is no manifest. */
	static Map<String, String> headers(Path file) throws IOException {
		Map<String, String> headers = new TreeMap<>();
		try (JarFile jar = new JarFile(file.toFile())) {
			Manifest manifest = jar.getManifest();
			if (manifest != null) {
				manifest.getMainAttributes().forEach((name, value) -> headers.put(name.toString(), value.toString()));
			}
		}
		return headers;
	}

	/** The symbolic name in these headers. */
	static String name(Map<String, String> headers) {
		return headers.get("Bundle-SymbolicName").replaceFirst(";.*", "").strip();
	}

	/** The names of the jars and folders of a folder, without their versions. */
	static Set<String> names(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> VERSIONED.matcher(file.getFileName().toString())).filter(Matcher::matches).map(name -> name.group(1))
					.collect(Collectors.toCollection(TreeSet::new));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The symbolic name of a bundle. */
	static String nameOf(Path bundle) {
		try {
			return name(headers(bundle));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Copies a jar with other headers and, where it is a feature, another {@code feature.xml}. Signatures are lost. */
	static void copy(Path from, Path to, Map<String, String> headers, UnaryOperator<String> feature) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
		headers(from).forEach(manifest.getMainAttributes()::putValue);
		headers.forEach(manifest.getMainAttributes()::putValue);
		try (JarFile jar = new JarFile(from.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
			out.putNextEntry(new ZipEntry(MANIFEST));
			manifest.write(out);
			for (ZipEntry entry : jar.stream().filter(one -> !one.isDirectory() && !SIGNATURE.matcher(one.getName()).matches()).toList()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				byte[] content = jar.getInputStream(entry).readAllBytes();
				out.write(entry.getName().equals("feature.xml") ? feature.apply(new String(content, UTF_8)).getBytes(UTF_8) : content);
			}
		}
	}
}

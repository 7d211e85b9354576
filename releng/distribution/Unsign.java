// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Manifest;

/**
 * Takes the signatures out of the jars of a folder. The JVM checks them at every start, class by class, and keeps no class of a
 * signed jar in its archive of loaded classes; both are felt. That the jars are the right ones Maven has checked.
 */
public final class Unsign {

	private Unsign() {
	}

	/**
	 * @param arguments the folder
	 * @throws IOException when a jar can't be rewritten
	 */
	public static void main(String[] arguments) throws IOException {
		try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
			for (Path jar : jars) {
				unsign(jar);
			}
		}
	}

	private static void unsign(Path jar) throws IOException {
		try (FileSystem content = FileSystems.newFileSystem(jar)) {
			Path metadata = content.getPath("META-INF");
			boolean signed = false;
			try (DirectoryStream<Path> signatures = Files.newDirectoryStream(metadata, "*.{SF,RSA,DSA,EC}")) {
				for (Path signature : signatures) {
					Files.delete(signature);
					signed = true;
				}
			}
			if (signed) {
				dropDigests(metadata.resolve("MANIFEST.MF"));
			}
		}
	}

	private static void dropDigests(Path file) throws IOException {
		Manifest manifest = new Manifest();
		try (InputStream in = Files.newInputStream(file)) {
			manifest.read(in);
		}
		manifest.getEntries().clear();
		try (OutputStream out = Files.newOutputStream(file)) {
			manifest.write(out);
		}
	}
}

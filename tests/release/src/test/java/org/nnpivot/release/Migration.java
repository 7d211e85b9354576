// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nnpivot.testkit.Checkout;

/** A migration in an installation. */
final class Migration {

	private Migration() {
	}

	/** Migrates an example with the application of an installation, and asserts that the bytes are those of the command line. */
	static void assertSameAsCommandLine(Installation installation, Path folder) throws IOException {
		Path migrated = Files.createDirectories(folder.resolve("migrated"));
		installation.run("org.nnpivot.cli.nnpivot", 0, "migrate", example().toString(), "--to", "tensorflow", "--out-dir", migrated.toString());
		Path expected = commandLine(example(), Files.createDirectories(folder.resolve("expected")));
		assertEquals(Files.readString(expected), Files.readString(migrated.resolve(expected.getFileName())));
	}

	private static Path example() {
		return Checkout.root().resolve("docs/examples/tiny.py");
	}

	/** What the command line writes into a folder for a source. */
	static Path commandLine(Path source, Path folder) {
		Run run = Run.of(List.of(Run.java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar",
				Checkout.root().resolve("releng/distribution/target/dist/nnpivot.jar").toString(), "migrate", source.toString(), "--to", "tensorflow",
				"--out-dir", folder.toString()), Map.of());
		assertEquals(0, run.status(), run::output);
		return folder.resolve(source.getFileName().toString().replace(".py", "_tf.py"));
	}
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nnpivot.testkit.Checkout;

/** The example of a Maven build that migrates does so with our update site, outside the checkout. */
class HeadlessBuildTest {

	@TempDir
	Path folder;

	@Test
	void writesWhatTheCommandLineWrites() throws IOException {
		Path example = Checkout.root().resolve("docs/examples/headless-build");
		Path project = Files.createDirectories(folder.resolve("project/src")).getParent();
		Files.copy(example.resolve("pom.xml"), project.resolve("pom.xml"));
		Files.copy(example.resolve("src/model.py"), project.resolve("src/model.py"));
		Run run = Run.of(List.of(Path.of(System.getProperty("nnpivot.maven"), "bin", "mvn").toString(), "-B", "-ntp", "-itr",
				"-Dmaven.repo.local=" + System.getProperty("nnpivot.repository"), "-Dnnpivot.site=" + Site.built().address(),
				"-Declipse.site=" + Checkout.root().resolve("tests/platform/target/repository").toUri(), "-f", project.resolve("pom.xml").toString(),
				"verify"), Map.of("JAVA_HOME", System.getProperty("java.home"), "MAVEN_OPTS", "", "MAVEN_ARGS", ""));
		assertEquals(0, run.status(), run::output);
		Path expected = Migration.commandLine(project.resolve("src/model.py"), Files.createDirectories(folder.resolve("expected")));
		try (Stream<Path> files = Files.list(project.resolve("target/migrated"))) {
			assertEquals(List.of("model_tf.py"), files.map(file -> file.getFileName().toString()).toList());
		}
		assertEquals(Files.readString(expected), Files.readString(project.resolve("target/migrated/model_tf.py")));
	}
}

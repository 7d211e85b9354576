// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever has Epsilon keeps it as it is, and we work beside it. Epsilon's own update site has its bundles as singletons that require each
 * other; its Maven artifacts lack that, so it is added to them here.
 */
class EpsilonTest {

	private static final String FEATURE = "org.eclipse.epsilon.core.feature";
	/** What each of Epsilon's bundles requires of the others and of libraries. */
	private static final Map<String, String> REQUIRED = Map.of(
			"org.eclipse.epsilon.common", "org.antlr.runtime",
			"org.eclipse.epsilon.eol.engine", "org.eclipse.epsilon.common;visibility:=reexport,org.antlr.runtime,com.google.guava",
			"org.eclipse.epsilon.erl.engine", "org.eclipse.epsilon.eol.engine;visibility:=reexport,org.antlr.runtime,com.google.guava",
			"org.eclipse.epsilon.etl.engine", "org.eclipse.epsilon.erl.engine;visibility:=reexport,org.antlr.runtime,com.google.guava",
			"org.eclipse.epsilon.evl.engine", "org.eclipse.epsilon.erl.engine;visibility:=reexport,org.antlr.runtime,com.google.guava",
			"org.eclipse.epsilon.egl.engine", "org.eclipse.epsilon.erl.engine;visibility:=reexport,org.antlr.runtime,com.google.guava",
			"org.eclipse.epsilon.emc.emf", "org.eclipse.epsilon.eol.engine;visibility:=reexport,org.antlr.runtime,com.google.guava,"
					+ "org.eclipse.emf.ecore,org.eclipse.emf.ecore.xmi");

	@TempDir
	Path folder;

	/** The release we are built with, and the one before that Maven Central has. */
	@ParameterizedTest
	@CsvSource({"2.8.0, 2.8.0.202507010000", "2.5.0, 2.5.0.202405010000"})
	void installsBesideEpsilon(String release, String version) throws IOException {
		Installation platform = Installation.ofPlatform(folder.resolve("eclipse"));
		Site epsilon = Site.ofFeature(FEATURE, version, bundles(release, version), folder.resolve("epsilon"), platform);
		platform.direct("-repository", epsilon.address() + "," + Site.built().address(), "-installIU", FEATURE + ".feature.group");
		List<String> before = platform.bundles();
		Set<String> installed = REQUIRED.keySet().stream().map(name -> name + " " + version).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(installed, before.stream().filter(bundle -> bundle.startsWith("org.eclipse.epsilon.")).collect(Collectors.toCollection(TreeSet::new)));

		platform.direct("-repository", Site.built().address(), "-installIU", Site.FEATURE);
		Set<String> gone = new TreeSet<>(before);
		gone.removeAll(platform.bundles());
		assertEquals(Set.of(), gone);
		Migration.assertSameAsCommandLine(platform, folder);

		platform.direct("-uninstallIU", Site.FEATURE);
		assertEquals(before, platform.bundles());
	}

	private Path bundles(String release, String version) throws IOException {
		Path bundles = Files.createDirectories(folder.resolve("source/plugins"));
		Path jars = release.equals(Site.built().bundles().get("org.eclipse.epsilon.common")) ? Site.built().folder().resolve("plugins")
				: Path.of(System.getProperty("nnpivot.work"), "epsilon");
		for (String name : REQUIRED.keySet()) {
			Path jar = Jars.in(jars).stream().filter(file -> file.getFileName().toString().matches(name + "[_-]" + release + "\\.jar")).findFirst()
					.orElseThrow();
			Map<String, String> headers = new TreeMap<>(Map.of("Bundle-ManifestVersion", "2", "Bundle-SymbolicName", name + ";singleton:=true",
					"Bundle-Version", version, "Require-Bundle", REQUIRED.get(name), "Export-Package", packages(jar), "Import-Package",
					"org.osgi.framework"));
			Jars.copy(jar, bundles.resolve(name + "_" + version + ".jar"), headers, text -> text);
		}
		return bundles;
	}

	private static String packages(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile())) {
			return jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class"))
					.map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.')).filter(name -> !name.startsWith("META-INF")).distinct()
					.sorted().collect(Collectors.joining(","));
		}
	}
}

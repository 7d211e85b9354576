// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.nnpivot.testkit.Checkout;

/** The update site has what is ours, what a platform lacks, and nothing else. */
class SiteTest {

	/** Bundles of ours that are in no feature. */
	private static final Set<String> ONLY_IN_PRODUCTS = Set.of("org.nnpivot.ui.branding");

	@Test
	void hasAllThatIsOurs() throws IOException {
		Set<String> ours = new TreeSet<>();
		for (String folder : Set.of("bundles", "metamodels")) {
			try (Stream<Path> bundles = Files.list(Checkout.root().resolve(folder))) {
				bundles.filter(bundle -> Files.exists(bundle.resolve("META-INF/MANIFEST.MF"))).forEach(bundle -> ours.add(bundle.getFileName().toString()));
			}
		}
		assertTrue(ours.size() >= 25, ours::toString);
		ours.removeAll(ONLY_IN_PRODUCTS);
		assertEquals(ours, Site.built().bundles().keySet().stream().filter(name -> name.startsWith("org.nnpivot."))
				.collect(Collectors.toCollection(TreeSet::new)));
		assertEquals(Set.of("org.nnpivot.engine.feature", "org.nnpivot.workbench.feature"), Site.built().features().keySet());
	}

	/** That nothing is lacking is seen when it is installed. */
	@Test
	void hasNothingThatAPlatformHas() {
		Set<String> platform = Jars.in(Checkout.root().resolve("tests/platform/target/products/org.nnpivot.tests.platform/linux/gtk/x86_64/plugins"))
				.stream().map(Jars::nameOf).collect(Collectors.toCollection(TreeSet::new));
		assertTrue(platform.size() >= 100, platform::toString);
		Set<String> both = new TreeSet<>(Site.built().bundles().keySet());
		both.retainAll(platform);
		assertEquals(Set.of(), both);
	}

	/** What people see when they choose and accept. */
	@Test
	void featuresSayWhatTheyAreInTheLanguageOfPeople() throws IOException {
		for (Path feature : Jars.in(Site.built().folder().resolve("features"))) {
			try (JarFile jar = new JarFile(feature.toFile())) {
				for (String name : Set.of("LICENSE", "NOTICE.md", "feature.properties")) {
					assertTrue(jar.getEntry(name) != null, () -> feature + " lacks " + name);
				}
				ZipEntry entry = jar.getEntry("feature.xml");
				try (InputStream content = jar.getInputStream(entry)) {
					String text = new String(content.readAllBytes(), UTF_8);
					for (String key : Set.of("%featureName", "%providerName", "%description", "%copyright", "%licenseURL", "%license<")) {
						assertTrue(text.contains(key), () -> feature + " lacks " + key);
					}
				}
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.testkit.Checkout;

/** What the manifests of our bundles promise. */
class ManifestTest {

	private static final int BUNDLES = 18;
	private static final Pattern WORKBENCH = Pattern.compile("org\\.eclipse\\.(ui|jface|swt)\\b");

	static List<Path> manifests() {
		return Checkout.writtenFiles().stream().filter(f -> f.endsWith("META-INF/MANIFEST.MF")).toList();
	}

	@Test
	void findsTheBundles() {
		assertTrue(manifests().size() >= BUNDLES, () -> "only " + manifests());
	}

	@ParameterizedTest
	@MethodSource("manifests")
	void onlyUserInterfaceBundlesNeedTheWorkbench(Path file) throws IOException {
		Attributes manifest = read(file);
		String needs = manifest.getValue("Require-Bundle") + "," + manifest.getValue("Import-Package");
		boolean ui = bundle(file).matches(".*\\.ui(\\..*)?");
		assertTrue(ui || !WORKBENCH.matcher(needs).find(), () -> file + " needs the workbench: " + needs);
	}

	@ParameterizedTest
	@MethodSource("manifests")
	void theBundleIsNamedLikeItsFolder(Path file) throws IOException {
		assertEquals(bundle(file), read(file).getValue("Bundle-SymbolicName").split(";")[0]);
	}

	/** The name that the folder says; the folders of tests leave out what they share. */
	private static String bundle(Path manifest) {
		Path folder = manifest.getParent().getParent();
		boolean tests = folder.getParent().equals(Checkout.root().resolve("tests")) && !folder.getFileName().toString().contains(".");
		return (tests ? "org.nnpivot.tests." : "") + folder.getFileName();
	}

	private static Attributes read(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return new Manifest(in).getMainAttributes();
		}
	}
}

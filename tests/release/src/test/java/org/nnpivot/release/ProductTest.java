// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nnpivot.testkit.Checkout;

/** The products. That for Linux is started; those for macOS and Windows are only looked at. */
class ProductTest {

	private static final Map<String, String> SCRIPTS = Map.of("linux", "nnpivot-workbench", "macosx", "../MacOS/NNPivot", "win32",
			"nnpivot-workbench.bat");
	private static final Map<String, String> WIDGETS = Map.of("linux", "org.eclipse.swt.gtk.linux.x86_64", "macosx",
			"org.eclipse.swt.cocoa.macosx.aarch64", "win32", "org.eclipse.swt.win32.win32.x86_64");

	@TempDir
	Path folder;

	@Test
	void everySystemHasAllOfUsItsWidgetsAndAScript() {
		for (Map.Entry<String, Path> product : Products.homes().entrySet()) {
			String system = product.getKey();
			Path script = product.getValue().resolve(SCRIPTS.get(system));
			assertTrue(system.equals("win32") ? Files.exists(script) : Files.isExecutable(script), script::toString);
			Set<String> bundles = Jars.names(product.getValue().resolve("plugins"));
			Set<String> missing = new TreeSet<>(Site.built().bundles().keySet());
			missing.add("org.nnpivot.ui.branding");
			missing.removeAll(bundles);
			assertEquals(Set.of(), missing, system);
			for (String widgets : WIDGETS.values()) {
				assertEquals(widgets.equals(WIDGETS.get(system)), bundles.contains(widgets), () -> widgets + " for " + system);
			}
		}
	}

	@Test
	void startsWithOurWelcomeAndServesOurHelp() throws IOException {
		assertNotNull(System.getenv("DISPLAY"), "the workbench needs a display");
		Installation product = Installation.ofProduct(folder.resolve("nnpivot"));
		product.add(Jars.in(Checkout.root().resolve("tests/org.nnpivot.tests.ui.probe/target")).getFirst());
		Path report = folder.resolve("report.txt");
		Path workspace = folder.resolve("workspace");
		Run run = Run.of(List.of(product.home().resolve("nnpivot-workbench").toString(), "-data", workspace.toString()),
				Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_TOOL_OPTIONS", "-Dnnpivot.probe=" + report));
		assertEquals(0, run.status(), run::output);
		Files.createDirectories(Path.of(System.getProperty("nnpivot.work")));
		Files.copy(report.resolveSibling("welcome.png"), Path.of(System.getProperty("nnpivot.work"), "welcome.png"),
				StandardCopyOption.REPLACE_EXISTING);
		List<String> seen = Files.readAllLines(report);
		assertTrue(seen.contains("product org.nnpivot.ui.branding.product"), seen::toString);
		assertTrue(seen.contains("perspective org.nnpivot.ui.views.perspective"), seen::toString);
		assertTrue(seen.stream().anyMatch(line -> line.startsWith("welcome ") && line.contains("A first migration")), seen::toString);
		assertTrue(seen.stream().noneMatch(line -> line.startsWith("unresolved ")), seen::toString);
		assertEquals(List.of(), errors(workspace.resolve(".metadata/.log")));
		assertServed(seen);
	}

	/** The help has a server, which waits until somebody asks for help; to ask is the last thing that the probe does. */
	private static void assertServed(List<String> seen) throws IOException {
		assertTrue(seen.contains("active org.nnpivot.tests.ui.probe"), seen::toString);
		assertTrue(seen.stream().noneMatch(line -> line.matches("active org\\.eclipse\\.(help\\.webapp|equinox\\.http|jetty).*")), seen::toString);
		String heading = Files.readAllLines(Checkout.root().resolve("docs/user/workbench.md")).getFirst().replaceFirst("# ", ">") + "</h1>";
		assertTrue(seen.stream().anyMatch(line -> line.startsWith("topic ") && line.contains(heading)), seen::toString);
		assertTrue(seen.stream().anyMatch(line -> line.startsWith("contents ") && line.contains("title=\"NNPivot\"")), seen::toString);
		assertTrue(seen.stream().anyMatch(line -> line.startsWith("tabs ") && line.contains("title=\"Contents\"")), seen::toString);
	}

	/** The errors in the log of a workspace; without a file there are none. */
	private static List<String> errors(Path log) throws IOException {
		return Files.exists(log) ? Files.readAllLines(log).stream().filter(line -> line.matches("!ENTRY \\S+ 4 .*|!MESSAGE .*")).toList() : List.of();
	}

	@Test
	void saysThatItNeedsADisplay() {
		Run run = Run.of(List.of(Checkout.root().resolve("nnpivot").toString(), "workbench"), Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""));
		assertEquals(2, run.status());
		assertEquals("nnpivot: the workbench needs a display: neither DISPLAY nor WAYLAND_DISPLAY is set\n", run.output());
	}
}

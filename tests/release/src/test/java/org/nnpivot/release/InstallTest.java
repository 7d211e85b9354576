// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A platform takes us, an update of us, and is afterwards what it was before. */
class InstallTest {

	private static final String OLDER = "0.0.9.202601010000";

	@TempDir
	Path folder;

	@Test
	void installsUpdatesAndUninstalls() throws IOException {
		Installation platform = Installation.ofPlatform(folder.resolve("eclipse"));
		List<String> bundles = platform.bundles();
		Map<String, String> units = platform.units();
		assertFalse(units.keySet().stream().anyMatch(unit -> unit.startsWith("org.nnpivot.") && !unit.startsWith("org.nnpivot.tests.platform")),
				units::toString);
		Site newer = Site.built();
		Site older = newer.ofVersion(OLDER, Files.createDirectory(folder.resolve("older")), platform);

		platform.direct("-repository", older.address(), "-installIU", Site.FEATURE);
		assertInstalled(older, OLDER, bundles, platform);
		Migration.assertSameAsCommandLine(platform, folder.resolve("older"));

		platform.direct("-repository", newer.address(), "-uninstallIU", Site.FEATURE, "-installIU", Site.FEATURE);
		assertInstalled(newer, newer.features().get("org.nnpivot.workbench.feature"), bundles, platform);
		Migration.assertSameAsCommandLine(platform, folder);

		platform.direct("-uninstallIU", Site.FEATURE);
		assertEquals(bundles, platform.bundles());
		assertEquals(units, platform.units());
	}

	/** The features, all bundles of the site and no other bundle have come to those of the platform. */
	private static void assertInstalled(Site site, String version, List<String> platform, Installation installation) throws IOException {
		Map<String, String> units = installation.units();
		assertEquals(version, units.get(Site.FEATURE));
		assertEquals(version, units.get("org.nnpivot.engine.feature.feature.group"));
		Map<String, String> ours = new TreeMap<>(units);
		ours.keySet().removeIf(unit -> !site.bundles().containsKey(unit));
		assertEquals(site.bundles(), ours);
		assertTrue(ours.entrySet().stream().filter(unit -> unit.getKey().startsWith("org.nnpivot.")).allMatch(unit -> unit.getValue().equals(version)),
				ours::toString);
		Set<String> added = new HashSet<>(installation.bundles());
		assertTrue(added.containsAll(platform), "a bundle of the platform is gone");
		added.removeAll(new HashSet<>(platform));
		assertEquals(site.bundles().size(), added.size(), added::toString);
	}
}

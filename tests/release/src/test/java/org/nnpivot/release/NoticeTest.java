// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nnpivot.testkit.Checkout;

/** {@code NOTICE.md} has the licence of everything that is released, and no row for what isn't. */
class NoticeTest {

	private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| (`[^|]+`) \\| ([^|]+) \\| ([^|]+) \\|");
	private static final Pattern FILE = Pattern.compile("`([^`]+)`");

	private record Row(String library, Set<String> files, Set<String> places, String licence) {

		boolean covers(String file, String place) {
			return places.contains(place) && files.stream().anyMatch(pattern -> matches(pattern, file));
		}
	}

	private static boolean matches(String pattern, String file) {
		return file.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
	}

	@Test
	void everyFileHasALicence() throws IOException {
		List<Row> rows = rows();
		assertTrue(rows.size() >= 30, () -> "only " + rows.size() + " rows are read");
		released().forEach((place, files) -> {
			assertTrue(files.size() >= 25, () -> "only " + files.size() + " files in the " + place);
			Set<String> unknown = files.stream().filter(file -> rows.stream().noneMatch(row -> row.covers(file, place)))
					.collect(Collectors.toCollection(TreeSet::new));
			assertEquals(Set.of(), unknown, "in the " + place);
		});
	}

	@Test
	void everyRowIsReleased() throws IOException {
		Map<String, Set<String>> released = released();
		for (Row row : rows()) {
			assertFalse(row.licence().isBlank());
			for (String place : row.places()) {
				assertTrue(released.get(place).stream().anyMatch(file -> row.covers(file, place)), () -> row.library() + " is not in the " + place);
			}
			for (String pattern : row.files()) {
				assertTrue(row.places().stream().flatMap(place -> released.get(place).stream()).anyMatch(file -> matches(pattern, file)),
						() -> pattern + " is nowhere");
			}
		}
	}

	private static List<Row> rows() throws IOException {
		List<Row> rows = new ArrayList<>();
		for (String line : Files.readAllLines(Checkout.root().resolve("NOTICE.md"))) {
			Matcher row = ROW.matcher(line);
			if (row.matches()) {
				rows.add(new Row(row.group(1), FILE.matcher(row.group(2)).results().map(file -> file.group(1)).collect(Collectors.toSet()),
						Set.of(row.group(3).split(", ")), row.group(4)));
			}
		}
		return rows;
	}

	/** Names of files without their versions, by place; ours are left out, but for what is repackaged. */
	private static Map<String, Set<String>> released() {
		Map<String, Set<String>> released = new TreeMap<>();
		released.put("command line", names(Checkout.root().resolve("releng/distribution/target/dist/lib")));
		released.put("update site", names(Site.built().folder().resolve("plugins")));
		Set<String> product = new TreeSet<>();
		for (Path home : Products.homes().values()) {
			product.addAll(names(home.resolve("plugins")));
		}
		released.put("product", product);
		return released;
	}

	private static Set<String> names(Path folder) {
		Set<String> names = Jars.names(folder);
		names.removeIf(name -> name.startsWith("org.nnpivot.") && !name.equals("org.nnpivot.python.parser"));
		return names;
	}
}

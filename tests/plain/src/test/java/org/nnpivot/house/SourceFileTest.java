// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nnpivot.testkit.Checkout;

/** Sizes and headers of the source files. */
class SourceFileTest {

	private static final int LEAST_SOURCES = 300;
	private static final int MOST_LINES = 400;
	private static final Set<String> SOURCES = Set.of("java", "py", "etl", "egl", "egx", "eol", "evl", "nnop", "xtext", "xtend", "mwe2");
	private static final int MOST_LINES_OF_A_METHOD = 40;
	/** The first line of a method's declaration that is written on one line, and of nothing else that opens a block. */
	private static final Pattern METHOD = Pattern.compile("^(\\s+)(?!(?:if|for|while|switch|try|catch|else|synchronized|return|new|do|case)\\b)"
			+ "(?:[\\w<>\\[\\],.?@&]+\\s+)*[\\w<>]+\\([^;]*\\)\\s*(?:throws [\\w., ]+)?\\{$");
	private static final Pattern SWALLOWED = Pattern.compile("catch \\([^)]*\\) *\\{\\s*\\}");

	@Test
	void noSourceFileIsTooLong() throws IOException {
		List<String> tooLong = new ArrayList<>();
		for (Path file : sources()) {
			long lines = text(file).lines().count();
			if (lines > MOST_LINES) {
				tooLong.add(file + ": " + lines);
			}
		}
		assertEquals(List.of(), tooLong);
	}

	@Test
	void noMethodIsTooLong() throws IOException {
		List<String> tooLong = new ArrayList<>();
		for (Path file : sources()) {
			if (extension(file).equals("java")) {
				collectLongMethods(file, text(file).lines().toList(), tooLong);
			}
		}
		assertEquals(List.of(), tooLong);
	}

	private static void collectLongMethods(Path file, List<String> lines, List<String> tooLong) {
		for (int first = 0; first < lines.size(); first++) {
			Matcher method = METHOD.matcher(lines.get(first));
			if (method.matches()) {
				int last = first + lines.subList(first, lines.size()).indexOf(method.group(1) + "}");
				if (last - first + 1 > MOST_LINES_OF_A_METHOD) {
					tooLong.add(file + ":" + (first + 1) + ": " + (last - first + 1));
				}
			}
		}
	}

	@Test
	void everyJavaFileNamesItsLicence() throws IOException {
		List<Path> without = new ArrayList<>();
		for (Path file : sources()) {
			if (extension(file).equals("java") && !text(file).startsWith("// SPDX-License-Identifier: EPL-2.0\n// Copyright (c)")) {
				without.add(file);
			}
		}
		assertEquals(List.of(), without);
	}

	@Test
	void noExceptionIsSwallowed() throws IOException {
		List<Path> swallowing = new ArrayList<>();
		for (Path file : sources()) {
			if (SWALLOWED.matcher(text(file)).find()) {
				swallowing.add(file);
			}
		}
		assertEquals(List.of(), swallowing);
	}

	/** Test data is left out: it may be as long and as odd as real code is. */
	private static List<Path> sources() {
		Path cases = Checkout.root().resolve("tests/cases");
		List<Path> found = Checkout.writtenFiles().stream().filter(f -> SOURCES.contains(extension(f)) && !f.startsWith(cases)).toList();
		assertTrue(found.size() >= LEAST_SOURCES, () -> "only " + found.size() + " sources found");
		return found;
	}

	private static String extension(Path file) {
		String name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1);
	}

	private static String text(Path file) throws IOException {
		return Files.readString(file, StandardCharsets.UTF_8);
	}
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nnpivot.testkit.Checkout;

/** What the workbench says to people stands in files of messages: a text in the code of its bundles has no two words. */
class ExternalisedTextTest {

	private static final int LEAST_FILES = 200;
	private static final List<String> BUNDLES = List.of("org.nnpivot.workspace", "org.nnpivot.ui", "org.nnpivot.ui.editors",
			"org.nnpivot.ui.views", "org.nnpivot.editing", "org.nnpivot.notation.ide", "org.nnpivot.operators.language.ide");
	private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
	private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");
	/** Code with places to fill in, and keywords of a language. */
	private static final String PLACE = "${";
	private static final Pattern KEYWORDS = Pattern.compile("List\\.of\\([^)]*\\), Kind\\.KEYWORD");
	/** For who reads the Error Log or mends the program; the platform shows no system job. What findings say stands with their kinds. */
	private static final Pattern FOR_DEVELOPERS = Pattern.compile("ILog\\.of|new (?:IllegalState|IllegalArgument|UnsupportedOperation|IO)Exception"
			+ "|\\bassert |createSystem|\\(Severity\\.|^\\s*(?://|/?\\*)");

	@Test
	void whatPeopleReadStandsInMessages() throws IOException {
		List<Path> files = Checkout.writtenFiles().stream().filter(ExternalisedTextTest::isOfTheWorkbench).toList();
		assertTrue(files.size() >= LEAST_FILES, () -> files.size() + " files");
		List<String> found = new ArrayList<>();
		for (Path file : files) {
			sentences(Files.readAllLines(file)).forEach(line -> found.add(file.getFileName() + ": " + line));
		}
		assertEquals(List.of(), found);
	}

	@Test
	void findsASentence() {
		assertEquals(1, sentences(List.of("\t\tstatus.addError(\"Nothing can be written\");")).count());
		assertEquals(1, sentences(List.of("list.snippet(\"a\", \"two words\", \"a = ${1:some text}\");")).count());
		assertEquals(0, sentences(List.of("list.snippet(\"a\", \"a = ${1:some text}\");")).count());
		assertEquals(0, sentences(List.of("\t\tILog.of(Some.class).error(\"Nothing can be written\");", "super(\"name\");")).count());
	}

	private static Stream<String> sentences(List<String> lines) {
		return lines.stream().filter(line -> holdsASentence(line) && !FOR_DEVELOPERS.matcher(line).find()).map(String::strip);
	}

	private static boolean holdsASentence(String line) {
		return LITERAL.matcher(KEYWORDS.matcher(line).replaceAll("")).results().map(MatchResult::group)
				.anyMatch(literal -> SENTENCE.matcher(literal).find() && !literal.contains(PLACE));
	}

	private static boolean isOfTheWorkbench(Path file) {
		return file.toString().endsWith(".java") && BUNDLES.stream()
				.anyMatch(bundle -> file.startsWith(Checkout.root().resolve("bundles").resolve(bundle).resolve("src")));
	}
}

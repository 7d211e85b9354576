// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Form;
import org.nnpivot.testkit.Checkout;

/** No code knows an operator: what the frameworks call their operators stands in the catalogue only. */
class OperatorKnowledgeTest {

	private static final int LEAST_SPELLINGS = 300;
	private static final Set<String> CODE = Set.of("java", "etl", "egl", "egx", "eol", "evl", "xtext");
	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
	private static final Pattern QUALIFIED = Pattern.compile("\\b(?:torch|keras|tf|tensorflow)(?:\\.\\w+)+");
	/** A class name in quotes or behind a module: {@code "Conv2d"}, {@code nn.Conv2d}. */
	private static final Pattern LAYER = Pattern.compile("\"([A-Z]\\w+)\"|\\b(?:nn|layers)\\.([A-Z]\\w+)\\(");

	@Test
	void noCodeSpellsAnOperator() throws IOException {
		Set<String> spellings = forms().map(Form::spelling).filter(s -> s.contains(".")).collect(Collectors.toSet());
		assertTrue(spellings.size() >= LEAST_SPELLINGS, () -> "only " + spellings.size() + " spellings in the catalogue");
		Set<String> layers = forms().filter(f -> f.kind() == Form.Kind.LAYER).map(f -> f.spelling().substring(f.spelling().lastIndexOf('.') + 1))
				.collect(Collectors.toSet());
		Set<String> found = new TreeSet<>();
		for (Path file : code()) {
			String text = COMMENT.matcher(Files.readString(file, StandardCharsets.UTF_8)).replaceAll(" ");
			QUALIFIED.matcher(text).results().map(MatchResult::group).filter(spellings::contains).forEach(n -> found.add(file + ": " + n));
			LAYER.matcher(text).results().map(m -> m.group(1) == null ? m.group(2) : m.group(1)).filter(layers::contains)
					.forEach(n -> found.add(file + ": " + n));
		}
		assertEquals(Set.of(), found);
	}

	private static Stream<Form> forms() {
		return Catalogues.bundled().operators().stream().flatMap(o -> o.forms().stream());
	}

	private static List<Path> code() {
		List<Path> tops = List.of(Checkout.root().resolve("bundles"), Checkout.root().resolve("metamodels"));
		return Checkout.writtenFiles().stream().filter(f -> tops.stream().anyMatch(f::startsWith))
				.filter(f -> CODE.contains(f.toString().substring(f.toString().lastIndexOf('.') + 1))).toList();
	}
}

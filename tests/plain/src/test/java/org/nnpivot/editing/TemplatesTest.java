// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.notation.ide.NotationEditing;
import org.nnpivot.notation.ide.assist.Templates;
import org.nnpivot.notation.ide.assist.Templates.Template;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.RuleNames;
import org.nnpivot.operators.language.ide.hover.RuleTexts;

/** What the services know by heart fits what they are about. */
class TemplatesTest {

	static List<Template> networks() {
		return Templates.all().stream().filter(template -> template.place().equals("file")).toList();
	}

	static List<Template> blocks() {
		return Templates.all().stream().filter(template -> template.place().equals("layers")).toList();
	}

	@Test
	void findsTheTemplates() {
		assertTrue(networks().size() >= 1 && blocks().size() >= 2 && Templates.all().size() >= 14, () -> Templates.all().toString());
	}

	@ParameterizedTest
	@MethodSource("networks")
	void aNetworkHasNoErrors(Template template) {
		assertEquals(List.of(), errors(filled(template)));
	}

	@ParameterizedTest
	@MethodSource("blocks")
	void definitionsHaveNoErrors(Template template) {
		assertEquals(List.of(), errors("Net:\n  layers:\n    " + filled(template) + "\n"));
	}

	private static String filled(Template template) {
		return template.text().replaceAll("\\$\\{\\d+:([^}]*)\\}", "$1");
	}

	private static List<Finding> errors(String text) {
		return new NotationEditing(Catalogues.bundled()).open(new Document("template.nn", text), Neighbours.NONE)
				.findings(Cancellation.NEVER).stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
	}

	@Test
	void everyRuleHasASentence() {
		List<String> silent = Stream.of(RuleNames.SHAPE, RuleNames.LAYOUT, RuleNames.REWRITE).flatMap(java.util.Set::stream)
				.filter(rule -> RuleTexts.of(rule).isEmpty()).sorted().toList();
		assertEquals(List.of(), silent);
		RuleNames.SHAPE.forEach(rule -> assertTrue(RuleTexts.of(rule).orElseThrow().contains("shape **" + rule), rule));
		RuleNames.LAYOUT.forEach(rule -> assertTrue(RuleTexts.of(rule).orElseThrow().contains("layout **" + rule), rule));
	}
}

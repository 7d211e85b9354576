// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.testkit.Actual;
import org.nnpivot.testkit.Cases;

/** What an editor asks, case by case: the folder under {@code tests/cases/editor} says the service. */
class EditorCasesTest {

	private static final Map<String, Function<EditorCase, String>> SERVICES = Map.of("assist", EditorCasesTest::assist, "hover",
			EditorCasesTest::hover, "places", EditorCasesTest::places, "rename", EditorCasesTest::rename, "fixes", EditorCasesTest::fixes,
			"tokens", EditorCasesTest::tokens, "outline", EditorCasesTest::outline, "notes", EditorCasesTest::notes, "format",
			EditorCasesTest::format);

	private static final int MOST_OF_A_KIND = 6;

	static Stream<EditorCase> cases() {
		return SERVICES.keySet().stream().sorted().flatMap(service -> Cases.folders("editor/" + service, 1).stream()).map(EditorCase::of);
	}

	@Test
	void findsTheCases() {
		assertEquals(true, cases().count() >= 20);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void answersAsExpected(EditorCase each) throws IOException {
		String service = each.folder().getParent().getFileName().toString();
		String answer = SERVICES.get(service).apply(each).lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
		var golden = each.folder().resolve("expected.txt");
		assertEquals(Actual.expected(golden), Actual.keep(golden, answer), each + ": " + service);
	}

	private static String each(EditorCase each, Function<Integer, String> answer) {
		return each.cursors().stream().map(cursor -> each.at(cursor) + "\n" + answer.apply(cursor)).collect(Collectors.joining("\n"));
	}

	/** The first of each kind: the catalogue grows. */
	private static String assist(EditorCase each) {
		return each(each, cursor -> {
			Map<Proposal.Kind, List<Proposal>> kinds = new LinkedHashMap<>();
			each.proposals(cursor).forEach(proposal -> kinds.computeIfAbsent(proposal.kind(), kind -> new ArrayList<>()).add(proposal));
			return kinds.values().stream().flatMap(proposals -> proposals.stream().limit(MOST_OF_A_KIND))
					.map(proposal -> "  " + proposal.label() + " [" + proposal.kind() + "] " + proposal.detail()).collect(Collectors.joining("\n"));
		});
	}

	private static String hover(EditorCase each) {
		return each(each, cursor -> each.edited().explanation(cursor, Cancellation.NEVER).map(Explanation::markdown).orElse("nothing"));
	}

	private static String places(EditorCase each) {
		return each(each, cursor -> each.edited().places(cursor).stream()
				.map(place -> "  " + place.document() + " " + (place.document().startsWith("text.") ? each.at(place.start()) : place.start())
						+ (place.declares() ? " declares" : ""))
				.collect(Collectors.joining("\n")));
	}

	/** What is left of each text after the thing at the cursor is called anew. */
	private static String rename(EditorCase each) {
		return each(each, cursor -> {
			try {
				List<String> texts = new ArrayList<>();
				String name = each.text().substring(cursor).matches("(?s)\\w*#.*") ? "Renamed#D" : "renamed";
				each.edited().rename(cursor, name).forEach((file, edits) -> texts.add("-- " + file + "\n" + changed(each, file, edits)));
				return String.join("\n", texts);
			} catch (RenamingException refused) {
				return "refused: " + refused.getMessage();
			}
		});
	}

	/** The lines that differ. */
	private static String changed(EditorCase each, String file, List<TextEdit> edits) {
		String before = file.startsWith("text.") ? each.text() : EditorCase.read(each.folder().resolve(file));
		List<String> old = before.lines().toList();
		List<String> now = TextEdit.apply(before, edits).lines().toList();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < now.size(); i++) {
			text.append(now.get(i).equals(old.get(i)) ? "" : now.get(i) + "\n");
		}
		return text.toString();
	}

	/** Each finding with its fixes, and what the text is in that line afterwards. */
	private static String fixes(EditorCase each) {
		StringBuilder text = new StringBuilder();
		for (Finding finding : each.edited().findings(Cancellation.NEVER)) {
			text.append(finding).append('\n');
			for (Fix fix : each.edited().fixes(finding)) {
				String fixed = TextEdit.apply(each.text(), fix.edits());
				String lines = fixed.lines().filter(line -> each.text().lines().noneMatch(line::equals)).collect(Collectors.joining("\n    "));
				text.append("  ").append(fix.title()).append(fix.preferred() ? " (preferred)" : "").append("\n    ")
						.append(lines.isEmpty() ? "(" + (each.text().lines().count() - fixed.lines().count()) + " lines less)" : lines.strip()).append('\n');
			}
		}
		return text.toString();
	}

	private static String tokens(EditorCase each) {
		return each.edited().tokens().stream().map(token -> each.at(token.start()) + " " + each.text().substring(token.start(), token.end())
				+ " " + token.kind() + (token.traits().isEmpty() ? "" : " " + token.traits())).collect(Collectors.joining("\n"));
	}

	private static String outline(EditorCase each) {
		StringBuilder text = new StringBuilder();
		each.edited().outline(Cancellation.NEVER).forEach(item -> outline(each, item, "", text));
		each.edited().folds().forEach(fold -> text.append("fold ").append(fold.firstLine() + 1).append('-').append(fold.lastLine() + 1)
				.append(fold.comment() ? " comment" : "").append('\n'));
		return text.toString();
	}

	private static void outline(EditorCase each, OutlineItem item, String margin, StringBuilder text) {
		text.append(margin).append(each.at(item.start())).append(' ').append(item.kind()).append(' ').append(item.label())
				.append(item.detail().isEmpty() ? "" : " : " + item.detail()).append('\n');
		item.parts().forEach(part -> outline(each, part, margin + "  ", text));
	}

	private static String notes(EditorCase each) {
		return each.edited().notes(Cancellation.NEVER).stream().map(note -> each.line(note.offset()) + "  " + note.text())
				.collect(Collectors.joining("\n"));
	}

	private static String format(EditorCase each) {
		return TextEdit.apply(each.text(), each.edited().format());
	}
}

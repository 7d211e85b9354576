// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.notation.ide.NotationEditing;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.language.ide.NnopEditing;
import org.nnpivot.testkit.Cases;

/** Whatever is cut out of a text, every question about it gets an answer, and what is answered lies in the text. */
class BrokenTextsTest {

	private static final int CUTS = 20;
	private static final long SEED = 77;

	static List<Path> notation() {
		return Cases.files("notation/valid", ".nn", 13);
	}

	static List<Path> besser() {
		return Cases.files("notation/besser", ".txt", 9);
	}

	static List<Path> catalogue() {
		return Cases.files("nnop/valid", ".nnop", 1);
	}

	@ParameterizedTest
	@MethodSource({"notation", "besser"})
	void answersInTheNotation(Path file) throws IOException {
		cut(new NotationEditing(Catalogues.bundled()), file);
	}

	@ParameterizedTest
	@MethodSource("catalogue")
	void answersInTheCatalogue(Path file) throws IOException {
		cut(new NnopEditing(), file);
	}

	private static void cut(EditedLanguage language, Path file) throws IOException {
		String whole = Files.readString(file);
		Random random = new Random(SEED);
		ask(language, file, whole, random);
		for (int i = 0; i < CUTS; i++) {
			int start = random.nextInt(whole.length() + 1);
			int end = i % 3 == 0 ? whole.length() : Math.min(whole.length(), start + 1 + random.nextInt(8));
			ask(language, file, whole.substring(0, start) + whole.substring(end), random);
		}
	}

	private static void ask(EditedLanguage language, Path file, String text, Random random) {
		EditedText edited = language.open(new Document(file.getFileName().toString(), text), Neighbours.NONE);
		int last = 0;
		for (Token token : edited.tokens()) {
			assertTrue(last <= token.start() && token.start() < token.end() && token.end() <= text.length(), () -> token + "\n" + text);
			last = token.end();
		}
		for (Finding finding : edited.findings(Cancellation.NEVER)) {
			assertTrue(0 <= finding.range().start() && finding.range().end() <= text.length(), finding::toString);
			edited.fixes(finding).forEach(fix -> org.nnpivot.diagnostics.TextEdit.apply(text, fix.edits()));
		}
		LineIndex lines = new LineIndex(text);
		edited.folds().forEach(fold -> assertTrue(fold.firstLine() < fold.lastLine() && fold.lastLine() < lines.count(), fold::toString));
		edited.outline(Cancellation.NEVER).forEach(item -> inside(item, text));
		edited.notes(Cancellation.NEVER).forEach(note -> assertTrue(note.offset() <= text.length(), note::toString));
		org.nnpivot.diagnostics.TextEdit.apply(text, edited.format());
		for (int i = 0; i < 4; i++) {
			at(edited, random.nextInt(text.length() + 1));
		}
	}

	private static void inside(OutlineItem item, String text) {
		assertTrue(item.start() <= item.nameStart() && item.nameEnd() <= item.end() && item.end() <= text.length(), () -> item + "\n" + text);
		item.parts().forEach(part -> inside(part, text));
	}

	private static void at(EditedText edited, int offset) {
		edited.proposals(offset).forEach(proposal -> assertTrue(proposal.edit().end() == offset, proposal::toString));
		edited.explanation(offset, Cancellation.NEVER).ifPresent(found -> assertTrue(found.start() <= offset && offset <= found.end()));
		edited.places(offset);
		try {
			edited.rename(offset, "renamed_");
		} catch (RenamingException refused) {
			assertTrue(!refused.getMessage().isEmpty());
		}
	}
}

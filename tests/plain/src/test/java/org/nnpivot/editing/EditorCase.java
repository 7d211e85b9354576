// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nnpivot.notation.ide.NotationEditing;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.language.ide.NnopEditing;

/**
 * A folder of {@code tests/cases/editor}: {@code text.nn} or {@code text.nnop} with cursors, each written {@code |}, perhaps the
 * catalogue's other files beside it, and {@code expected.txt}.
 */
record EditorCase(Path folder, String text, List<Integer> cursors, EditedText edited) {

	private static final char CURSOR = '|';

	static EditorCase of(Path folder) {
		boolean notation = Files.exists(folder.resolve("text.nn"));
		String name = notation ? "text.nn" : "text.nnop";
		StringBuilder text = new StringBuilder();
		List<Integer> cursors = new ArrayList<>();
		for (char sign : read(folder.resolve(name)).toCharArray()) {
			if (sign == CURSOR) {
				cursors.add(text.length());
			} else {
				text.append(sign);
			}
		}
		EditedLanguage language = notation ? new NotationEditing(Catalogues.bundled()) : new NnopEditing();
		Document document = new Document(name, text.toString());
		return new EditorCase(folder, text.toString(), cursors, language.open(document, opened -> others(folder, name)));
	}

	private static List<Document> others(Path folder, String name) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".nnop") && !file.endsWith(name)).sorted()
					.map(file -> new Document(file.getFileName().toString(), read(file))).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What is proposed while somebody types at a cursor, when the lines of the others are not there yet. */
	List<Proposal> proposals(int cursor) {
		LineIndex lines = new LineIndex(text);
		StringBuilder typed = new StringBuilder();
		int at = 0;
		for (int line = 0; line < lines.count(); line++) {
			int here = line;
			boolean other = cursors.stream().anyMatch(one -> lines.line(one) == here) && lines.line(cursor) != line;
			at = line == lines.line(cursor) ? typed.length() + cursor - lines.start(line) : at;
			typed.append(other ? "" : text.substring(lines.start(line), lines.start(line + 1)));
		}
		EditedLanguage language = edited.document().name().endsWith("op") ? new NnopEditing() : new NotationEditing(Catalogues.bundled());
		return language.open(new Document(edited.document().name(), typed.toString()), Neighbours.NONE).proposals(at);
	}

	/** Line and column of an offset, from 1. */
	String at(int offset) {
		LineIndex lines = new LineIndex(text);
		return (lines.line(offset) + 1) + ":" + (lines.column(offset) + 1);
	}

	/** The line of an offset. */
	String line(int offset) {
		LineIndex lines = new LineIndex(text);
		return text.substring(lines.start(lines.line(offset)), lines.end(lines.line(offset))).strip();
	}

	@Override
	public String toString() {
		return folder.getParent().getFileName() + "/" + folder.getFileName();
	}
}

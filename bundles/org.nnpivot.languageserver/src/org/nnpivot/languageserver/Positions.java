// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.languageserver;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.editing.LineIndex;

/** Between offsets and the protocol's positions, which both count UTF-16 code units. */
record Positions(LineIndex lines) {

    int offset(Position position) {
        return lines.offset(position.getLine(), position.getCharacter());
    }

    Position position(int offset) {
        int line = lines.line(offset);
        return new Position(line, offset - lines.start(line));
    }

    Range range(int start, int end) {
        return new Range(position(start), position(end));
    }

    org.eclipse.lsp4j.TextEdit edit(TextEdit edit) {
        return new org.eclipse.lsp4j.TextEdit(range(edit.start(), edit.end()), edit.replacement());
    }
}

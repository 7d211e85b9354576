// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Edits are made together, against the offsets of the old text. */
class TextEditTest {

    @Test
    void editsInAnyOrder() {
        List<TextEdit> edits = List.of(
                new TextEdit(4, 4, "1"), new TextEdit(0, 2, ""), new TextEdit(4, 4, "2"), new TextEdit(4, 5, "E"));
        assertEquals("cd12Ef", TextEdit.apply("abcdef", edits));
        assertEquals("abcdef", TextEdit.apply("abcdef", List.of()));
    }

    @Test
    void overlapsAreRefused() {
        List<TextEdit> edits = List.of(new TextEdit(0, 3, ""), new TextEdit(2, 4, ""));
        assertThrows(IllegalArgumentException.class, () -> TextEdit.apply("abcdef", edits));
        assertThrows(IllegalArgumentException.class, () -> TextEdit.apply("a", List.of(new TextEdit(0, 2, ""))));
        assertThrows(IllegalArgumentException.class, () -> new TextEdit(2, 1, ""));
    }
}

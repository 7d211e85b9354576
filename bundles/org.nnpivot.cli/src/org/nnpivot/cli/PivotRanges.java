// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nnpivot.engine.TextRanges;
import org.nnpivot.notation.PivotFiles;
import org.nnpivot.python.SourceText;
import org.nnpivot.shapes.Ranges;

/** Where the elements of a model's file stand. */
final class PivotRanges {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PivotRanges() {}

    /** Lines and columns of a file in the notation or in Python; the beginning of any other, and of one that is not UTF-8. */
    static Ranges of(Path file) throws IOException {
        String name = file.toString();
        if (!PivotFiles.isNotation(name) || !Files.isRegularFile(file)) {
            return TextRanges.nowhereIn(name);
        }
        try {
            String text = Files.readString(file);
            return TextRanges.in(SourceText.of(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
        } catch (CharacterCodingException notUtf8) {
            return TextRanges.nowhereIn(name);
        }
    }
}

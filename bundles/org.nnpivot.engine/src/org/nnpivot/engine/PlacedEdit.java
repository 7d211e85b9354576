// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.generate.print.Marks;

/**
 * An edit of the source, and where elements stand in what it puts there.
 *
 * @param start offset of the first unit that goes
 * @param end offset behind the last one that goes
 * @param replacement what comes in its place
 */
record PlacedEdit(int start, int end, PlacedText replacement) {

    static PlacedEdit of(TextEdit edit) {
        return new PlacedEdit(edit.start(), edit.end(), PlacedText.of(edit.replacement()));
    }

    TextEdit edit() {
        return new TextEdit(start, end, replacement.text());
    }

    /** The edited text. */
    static PlacedText apply(String text, List<PlacedEdit> edits) {
        List<Marks.Placed> places = new ArrayList<>();
        int longer = 0;
        for (PlacedEdit edit : edits.stream().sorted(Comparator.comparingInt(PlacedEdit::start)).toList()) {
            int begin = edit.start + longer;
            places.addAll(edit.replacement.moved(offset -> begin + offset));
            longer += edit.replacement.text().length() - (edit.end - edit.start);
        }
        return new PlacedText(TextEdit.apply(text, edits.stream().map(PlacedEdit::edit).toList()), places);
    }
}

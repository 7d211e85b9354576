// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.folding;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.editing.Fold;
import org.nnpivot.editing.LineIndex;
import org.nnpivot.notation.ide.names.Words;
import org.nnpivot.notation.ide.text.NotationSource;
import org.nnpivot.notation.syntax.Block;
import org.nnpivot.notation.syntax.Network;
import org.nnpivot.notation.syntax.Section;

/** Folds networks, sections, blocks and comments of several lines. */
public final class Folding {

    private final NotationSource source;
    private final List<Fold> folds = new ArrayList<>();

    /** Of this text. */
    public Folding(NotationSource source) {
        this.source = source;
    }

    /** The folds in the order of their first lines, outer ones first. */
    public List<Fold> folds() {
        source.file().eAllContents().forEachRemaining(this::element);
        comments();
        folds.sort(java.util.Comparator.comparingInt(Fold::firstLine).thenComparing(fold -> -fold.lastLine()));
        return folds.stream().distinct().toList();
    }

    private void element(EObject element) {
        if (element instanceof Network || element instanceof Section || element instanceof Block) {
            add(source.lines().line(Words.start(element)), source.lines().line(Words.end(element)), false);
        }
    }

    private void add(int first, int last, boolean comment) {
        if (first < last) {
            folds.add(new Fold(first, last, comment));
        }
    }

    /** Comments that fill lines one below the other. */
    private void comments() {
        LineIndex lines = source.lines();
        int first = -1;
        for (int line = 0; line <= lines.count(); line++) {
            boolean comment = line < lines.count()
                    && source.document().text().substring(lines.start(line), lines.end(line)).stripLeading().startsWith("#");
            if (comment && first < 0) {
                first = line;
            } else if (!comment && first >= 0) {
                add(first, line - 1, true);
                first = -1;
            }
        }
    }
}

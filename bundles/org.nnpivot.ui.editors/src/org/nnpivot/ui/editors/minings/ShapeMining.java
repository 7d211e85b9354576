// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.minings;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineEndCodeMining;

/** Shapes behind a line. */
final class ShapeMining extends LineEndCodeMining {

    ShapeMining(IDocument document, int line, String shapes, ICodeMiningProvider provider) throws BadLocationException {
        super(document, line, provider);
        setLabel("  " + shapes);
    }
}

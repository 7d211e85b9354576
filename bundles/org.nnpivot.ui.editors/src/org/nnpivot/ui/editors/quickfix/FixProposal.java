// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.quickfix;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.nnpivot.editing.Fix;
import org.nnpivot.ui.editors.Images;
import org.nnpivot.ui.editors.text.Edits;

/** A way to mend a finding of the text as it is now. */
record FixProposal(Fix fix) implements ICompletionProposal {

    @Override
    public void apply(IDocument document) {
        Edits.apply(document, fix.edits());
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public String getDisplayString() {
        return fix.title();
    }

    @Override
    public Image getImage() {
        return Images.get("fix");
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.assist;

import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension4;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.nnpivot.editing.Explanation;
import org.nnpivot.editing.Proposal;
import org.nnpivot.ui.editors.Images;
import org.nnpivot.ui.editors.hover.MarkdownControl;

/** A proposal in the list. */
final class ProposalEntry implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
        ICompletionProposalExtension4, ICompletionProposalExtension5, ICompletionProposalExtension6 {

    private final Proposal proposal;
    private Point selection;

    ProposalEntry(Proposal proposal) {
        this.proposal = proposal;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        IDocument document = viewer.getDocument();
        int start = proposal.edit().start();
        Snippet snippet = proposal.snippet() ? Snippet.of(proposal.edit().replacement())
                : new Snippet(proposal.edit().replacement(), java.util.Map.of());
        try {
            document.replace(start, Math.max(offset, proposal.edit().end()) - start, snippet.text());
            selection = new Point(start + snippet.text().length(), 0);
            if (!snippet.places().isEmpty()) {
                selection = Filling.start(viewer, start, snippet);
            }
        } catch (BadLocationException changedMeanwhile) {
            ILog.of(getClass()).error("A proposal that doesn't fit its text", changedMeanwhile);
        }
    }

    @Override
    public void apply(IDocument document) {
        throw new UnsupportedOperationException("applied in a viewer");
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            int start = proposal.edit().start();
            return offset >= start && proposal.label().toLowerCase(Locale.ROOT)
                    .startsWith(document.get(start, offset - start).toLowerCase(Locale.ROOT));
        } catch (BadLocationException shorterNow) {
            return false;
        }
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // Nothing is shown in the text before a proposal is chosen.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // Nothing was shown.
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString shown = new StyledString(proposal.label());
        return proposal.detail().isEmpty() ? shown : shown.append("  " + proposal.detail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Image getImage() {
        return Images.of(proposal.kind());
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return proposal.documentation().isEmpty() ? null
                : new Explanation(proposal.edit().start(), proposal.edit().end(), proposal.documentation());
    }

    @Override
    public String getAdditionalProposalInfo() {
        return proposal.documentation().isEmpty() ? null : proposal.documentation();
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return MarkdownControl::new;
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
        return proposal.label();
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int completionOffset) {
        return proposal.edit().start();
    }

    @Override
    public boolean isAutoInsertable() {
        return true;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}

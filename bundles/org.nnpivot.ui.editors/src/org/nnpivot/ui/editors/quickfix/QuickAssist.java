// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.quickfix;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.nnpivot.ui.editors.validation.FindingAnnotation;

/** Offers the fixes that came with the findings at the caret, so that nothing has to be found out while the list opens. */
public final class QuickAssist implements IQuickAssistProcessor {

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof FindingAnnotation finding && finding.isQuickFixable();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
        List<ICompletionProposal> proposals = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof FindingAnnotation finding && covers(model.getPosition(finding), context.getOffset())) {
                finding.fixes().forEach(fix -> proposals.add(new FixProposal(fix)));
            }
        }
        return proposals.toArray(ICompletionProposal[]::new);
    }

    private static boolean covers(Position position, int offset) {
        return position != null && position.getOffset() <= offset && offset <= position.getOffset() + position.getLength();
    }
}

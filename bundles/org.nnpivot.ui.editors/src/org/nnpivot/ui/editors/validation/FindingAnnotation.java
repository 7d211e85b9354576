// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.validation;

import java.util.List;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.editing.Fix;

/** A finding in an editor, with the ways to mend it. */
public final class FindingAnnotation extends Annotation implements IQuickFixableAnnotation {

    private static final String PREFIX = "org.eclipse.ui.workbench.texteditor.";

    private final Finding finding;
    private final List<Fix> fixes;

    FindingAnnotation(Finding finding, List<Fix> fixes) {
        super(type(finding), false, finding.message());
        this.finding = finding;
        this.fixes = List.copyOf(fixes);
    }

    private static String type(Finding finding) {
        return PREFIX + switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "info";
        };
    }

    /** What is wrong. */
    public Finding finding() {
        return finding;
    }

    /** How to mend it. */
    public List<Fix> fixes() {
        return fixes;
    }

    @Override
    public void setQuickFixable(boolean state) {
        throw new UnsupportedOperationException("known when it is made");
    }

    @Override
    public boolean isQuickFixableStateSet() {
        return true;
    }

    @Override
    public boolean isQuickFixable() {
        return !fixes.isEmpty();
    }
}

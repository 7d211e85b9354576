// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.refactoring;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.Region;
import org.eclipse.ltk.core.refactoring.FileStatusContext;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.RefactoringStatusEntry;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.diagnostics.SourceRange;

/** Turns findings into entries of a refactoring's problem list, which lead to the source. */
final class FindingStatus {

    private static final String PLUGIN = "org.nnpivot.workspace";

    private FindingStatus() {}

    /** The entry for a finding in a file; the finding itself is the entry's data. */
    static RefactoringStatusEntry entry(Finding finding, IFile file) {
        SourceRange range = finding.range();
        FileStatusContext place = new FileStatusContext(file, new Region(range.start(), range.end() - range.start()));
        return new RefactoringStatusEntry(severity(finding.severity()), finding.message() + " [" + finding.id() + ']', place, PLUGIN,
                RefactoringStatusEntry.NO_CODE, finding);
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> RefactoringStatus.ERROR;
            case WARNING -> RefactoringStatus.WARNING;
            case NOTE -> RefactoringStatus.INFO;
        };
    }
}

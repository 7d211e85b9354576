// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.problems;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.editing.Document;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.Neighbours;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.notation.ide.NotationEditing;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.workspace.refactoring.MonitorCancellation;

/** Finds out what is wrong with a pivot model, opened in an editor or not, and marks it; an editor says the same. */
final class ModelCheck {

    private NotationEditing language;

    /** Set up for the first model: most projects have none. */
    private NotationEditing language() {
        if (language == null) {
            EngineSetup.initialize();
            language = new NotationEditing(Catalogues.bundled());
        }
        return language;
    }

    /** Checks what is on disk. */
    void check(IFile file, IProgressMonitor monitor) throws CoreException {
        EditedText text = language().open(new Document(file.getFullPath().makeRelative().toString(), file.readString()), Neighbours.NONE);
        List<Finding> findings = text.findings(new MonitorCancellation(monitor));
        FindingMarkers.set(file, findings, text::fixes);
    }
}

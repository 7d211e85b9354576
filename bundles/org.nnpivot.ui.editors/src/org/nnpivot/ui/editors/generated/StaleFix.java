// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.generated;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.IMarkerResolution;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.ui.editors.text.TextNames;

/** Compares stale code, or generates it anew. */
record StaleFix(String label, boolean regenerates) implements IMarkerResolution {

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public void run(IMarker marker) {
        IFile file = (IFile) marker.getResource();
        try {
            Optional<GeneratedCode> code = GeneratedCode.of(file);
            Display display = Display.getCurrent();
            code.ifPresent(known -> {
                if (regenerates) {
                    Job.create(label, (ICoreRunnable) monitor -> regenerate(known, display, monitor)).schedule();
                } else {
                    compare(known);
                }
            });
        } catch (CoreException gone) {
            ILog.of(getClass()).error("Stale code can't be read", gone);
        }
    }

    private static void compare(GeneratedCode code) {
        new CodeComparison(code.model(), code.file(), code.target()).open();
    }

    /** The marker may be older than what somebody has written into the file; then it is compared. */
    private static void regenerate(GeneratedCode code, Display display, IProgressMonitor monitor) throws CoreException {
        IFile file = code.file();
        boolean unsaved = TextNames.buffer(file).filter(buffer -> buffer.isDirty()).isPresent();
        Optional<String> now = ModelCode.of(code.model(), code.target(), new Findings());
        if (unsaved || now.isEmpty() || !code.isUntouched()) {
            display.asyncExec(() -> compare(code));
            return;
        }
        TextFileChange change = new TextFileChange(file.getName(), file);
        change.setEdit(new ReplaceEdit(0, file.readString().length(), now.get()));
        change.initializeValidationData(monitor);
        PerformChangeOperation perform = new PerformChangeOperation(change);
        perform.setUndoManager(RefactoringCore.getUndoManager(), file.getName());
        display.syncExec(() -> {
            try {
                perform.run(monitor);
            } catch (CoreException failure) {
                ILog.of(StaleFix.class).error("The code can't be replaced", failure);
            }
        });
        if (perform.changeExecuted()) {
            GeneratedCode.remember(file, code.model(), code.target(), now.get());
            StaleMarkers.remove(file);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.refactoring;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.ui.Messages;
import org.nnpivot.workspace.refactoring.MonitorCancellation;
import org.nnpivot.workspace.settings.KeptShapes;
import org.nnpivot.workspace.source.NetworkInput;

/** Finds in the background what the code tells of its input shapes, and shows it. */
final class InferredInputs {

    /** Who migrates a whole project doesn't read the inputs of each network. */
    private static final int MOST_FILES = 20;

    private final List<IFile> files;
    private final Job job = Job.create(Messages.inferring, this::infer);
    private Display display;
    private Text text;

    InferredInputs(List<IFile> files) {
        this.files = List.copyOf(files);
        job.setSystem(true);
    }

    /** Where to show the answer. */
    void show(Text where) {
        text = where;
        display = where.getDisplay();
        text.setText("\u2026");
    }

    void start() {
        job.schedule();
    }

    void stop() {
        job.cancel();
    }

    private IStatus infer(IProgressMonitor monitor) {
        List<String> lines = new ArrayList<>();
        try {
            for (IFile file : files.subList(0, Math.min(files.size(), MOST_FILES))) {
                NetworkInput.of(file, KeptShapes.of(file).shapes(), new MonitorCancellation(monitor)).forEach(input -> lines.add(line(input)));
            }
        } catch (CancelledException cancelled) {
            return Status.CANCEL_STATUS;
        } catch (CoreException unreadable) {
            // The final conditions say so with its place.
            lines.add(unreadable.getMessage());
        }
        if (lines.isEmpty()) {
            lines.add(Messages.inferred_none);
        }
        if (files.size() > MOST_FILES) {
            lines.addFirst(NLS.bind(Messages.inferred_more, MOST_FILES, files.size()));
        }
        show(String.join(Text.DELIMITER, lines));
        return Status.OK_STATUS;
    }

    private static String line(NetworkInput input) {
        return input.network() + ": " + input.input() + " = "
                + input.sizes().map(sizes -> '(' + String.join(", ", sizes) + ')').orElse(Messages.inferred_unknown);
    }

    private void show(String answer) {
        display.asyncExec(() -> {
            if (!text.isDisposed()) {
                text.setText(answer);
            }
        });
    }
}

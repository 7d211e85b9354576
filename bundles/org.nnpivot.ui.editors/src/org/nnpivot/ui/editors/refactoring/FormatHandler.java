// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.refactoring;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.editing.EditedText;
import org.nnpivot.ui.editors.Messages;
import org.nnpivot.ui.editors.text.ActiveText;
import org.nnpivot.ui.editors.text.Edits;

/** Lays the text out. Who has typed on meanwhile keeps what he has typed. */
public final class FormatHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveText.of(event).ifPresent(active -> {
            Display display = Display.getCurrent();
            Job.create(Messages.format, monitor -> {
                EditedText text = active.edited().text();
                List<TextEdit> edits = text.format();
                display.asyncExec(() -> {
                    if (active.edited().isPresent(text) && !edits.isEmpty()) {
                        Edits.apply(active.document(), edits);
                    }
                });
            }).schedule();
        });
        return null;
    }
}

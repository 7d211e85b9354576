// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.diagram;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nnpivot.diagram.scene.Scene;
import org.nnpivot.ui.views.Messages;

/** Writes the picture of the diagram view into a file: the one that the parameter names, else one that people choose. */
public final class ExportHandler extends AbstractHandler {

    private static final String FILE = "file";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window.getActivePage().findView(DiagramView.ID) instanceof DiagramView view && view.scene().isPresent()) {
            Scene scene = view.scene().get();
            Optional<Path> file = Optional.ofNullable(event.getParameter(FILE)).map(Path::of).or(() -> choose(window.getShell(), scene.title()));
            file.ifPresent(path -> new ExportJob(scene, path).schedule());
        }
        return null;
    }

    private static Optional<Path> choose(Shell shell, String name) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.ExportHandler_title);
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png"});
        dialog.setFilterNames(new String[] {Messages.ExportHandler_svg, Messages.ExportHandler_png});
        dialog.setFileName(name + ".svg");
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}

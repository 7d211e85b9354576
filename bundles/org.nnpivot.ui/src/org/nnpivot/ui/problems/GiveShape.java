// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.problems;

import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.engine.InputShapes;
import org.nnpivot.ui.Messages;
import org.nnpivot.workspace.problems.FindingMarkers;
import org.nnpivot.workspace.settings.KeptShapes;

/** Asks for the shape of an input, keeps it with the project's settings, and checks again. */
final class GiveShape extends FindingResolution {

    GiveShape(IMarker marker) {
        super(marker, NLS.bind(Messages.fix_shape, input(marker)), Messages.fix_shape_description);
    }

    private static String input(IMarker marker) {
        return marker.getAttribute(FindingMarkers.SUBJECT, "");
    }

    @Override
    void apply(List<IMarker> markers) throws CoreException {
        String inputs = String.join(", ", markers.stream().map(GiveShape::input).distinct().toList());
        InputDialog dialog = new InputDialog(shell(), Messages.fix_shape_title, NLS.bind(Messages.fix_shape_prompt, inputs), "",
                GiveShape::problem);
        if (dialog.open() == Window.OK) {
            List<Long> shape = shape(dialog.getValue());
            for (IMarker marker : markers) {
                KeptShapes.of((IFile) marker.getResource()).keep(Map.of(input(marker), shape));
            }
            new CheckJob(files(markers), false).schedule();
        }
    }

    private static List<Long> shape(String text) {
        return InputShapes.read(List.of(text)).get("");
    }

    private static String problem(String text) {
        try {
            return shape(text) == null ? Messages.fix_shape_example : null;
        } catch (IllegalArgumentException malformed) {
            return Messages.fix_shape_example;
        }
    }
}

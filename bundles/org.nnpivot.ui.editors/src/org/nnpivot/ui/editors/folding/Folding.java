// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.Fold;
import org.nnpivot.editing.LineIndex;
import org.nnpivot.ui.editors.text.EditedDocument;
import org.nnpivot.ui.editors.text.TextStrategy;

/** Lets networks, sections and comments be folded; what is folded stays so while the text around it changes. */
public final class Folding extends TextStrategy {

    @Override
    protected void reconcile(EditedDocument edited, EditedText text) {
        LineIndex lines = new LineIndex(text.document().text());
        List<Position> folds = new ArrayList<>();
        for (Fold fold : text.folds()) {
            int start = lines.start(fold.firstLine());
            folds.add(new Position(start, lines.start(fold.lastLine() + 1) - start));
        }
        show(edited, text, () -> fold(folds));
    }

    private void fold(List<Position> folds) {
        if (!(viewer() instanceof ProjectionViewer projection)) {
            return;
        }
        if (!projection.isProjectionMode()) {
            projection.enableProjection();
        }
        ProjectionAnnotationModel model = projection.getProjectionAnnotationModel();
        List<Position> missing = new ArrayList<>(folds);
        List<Annotation> gone = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation known = all.next();
            if (!missing.remove(model.getPosition(known))) {
                gone.add(known);
            }
        }
        Map<ProjectionAnnotation, Position> added = new HashMap<>();
        missing.forEach(fold -> added.put(new ProjectionAnnotation(), fold));
        if (!gone.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
        }
    }
}

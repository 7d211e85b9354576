// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.validation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.nnpivot.workspace.problems.FindingMarkers;

/**
 * The findings that an editor shows. Markers stand for the saved file; while the text differs from it they are hidden, and
 * annotations stand for what the editor holds. Several editors of one text share them.
 */
final class Annotations {

    private static final String KEY = "org.nnpivot.ui.editors.findings";

    private final IAnnotationModel all;

    Annotations(IAnnotationModel all) {
        this.all = all;
    }

    /** Of a text that is not saved. */
    void show(Map<Annotation, Position> annotations) {
        own().replaceAnnotations(present(), annotations);
        hideMarkers(true);
    }

    /** Of a saved text. */
    void showMarkers() {
        own().replaceAnnotations(present(), Map.of());
        hideMarkers(false);
    }

    private AnnotationModel own() {
        IAnnotationModelExtension models = (IAnnotationModelExtension) all;
        if (!(models.getAnnotationModel(KEY) instanceof AnnotationModel)) {
            models.addAnnotationModel(KEY, new AnnotationModel());
        }
        return (AnnotationModel) models.getAnnotationModel(KEY);
    }

    private Annotation[] present() {
        List<Annotation> present = new ArrayList<>();
        own().getAnnotationIterator().forEachRemaining(present::add);
        return present.toArray(Annotation[]::new);
    }

    private void hideMarkers(boolean hide) {
        for (Iterator<Annotation> every = all.getAnnotationIterator(); every.hasNext();) {
            if (every.next() instanceof MarkerAnnotation marker && isFinding(marker) && marker.isMarkedDeleted() != hide) {
                marker.markDeleted(hide);
                repaint(marker);
            }
        }
    }

    private static boolean isFinding(MarkerAnnotation annotation) {
        try {
            return annotation.getMarker().exists() && annotation.getMarker().isSubtypeOf(FindingMarkers.TYPE);
        } catch (CoreException deletedMeanwhile) {
            return false;
        }
    }

    /** Nobody but the model itself may tell that an annotation has changed; it does so when its position changes. */
    private void repaint(Annotation annotation) {
        Position position = all.getPosition(annotation);
        if (position != null && !position.isDeleted()) {
            IAnnotationModelExtension models = (IAnnotationModelExtension) all;
            models.modifyAnnotationPosition(annotation, new Position(position.getOffset(), position.getLength() + 1));
            models.modifyAnnotationPosition(annotation, new Position(position.getOffset(), position.getLength() - 1));
        }
    }
}

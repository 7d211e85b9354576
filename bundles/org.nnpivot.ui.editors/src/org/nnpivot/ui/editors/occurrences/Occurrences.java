// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.occurrences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.Place;
import org.nnpivot.ui.editors.text.EditedDocument;
import org.nnpivot.ui.editors.text.TextStrategy;

/** Marks the other places of the name at the caret, as long as marking is switched on in the tool bar. */
public final class Occurrences extends TextStrategy {

    /** As the Generic Editor marks words, so that its colours hold. */
    private static final String TYPE = "org.eclipse.ui.genericeditor.text";
    private static final int PAUSE_MILLISECONDS = 150;

    private final ISelectionChangedListener caretMoves = event -> look();
    private final Job looking = Job.createSystem("Occurrences", (ICoreRunnable) monitor -> mark());
    private Annotation[] marked = {};
    private volatile int caret;

    @Override
    public void install(ITextViewer textViewer) {
        super.install(textViewer);
        if (textViewer.getSelectionProvider() instanceof IPostSelectionProvider selection) {
            selection.addPostSelectionChangedListener(caretMoves);
        }
    }

    @Override
    public void uninstall() {
        if (viewer() != null && viewer().getSelectionProvider() instanceof IPostSelectionProvider selection) {
            selection.removePostSelectionChangedListener(caretMoves);
        }
        looking.cancel();
        super.uninstall();
    }

    @Override
    protected void reconcile(EditedDocument edited, EditedText text) {
        show(edited, text, this::look);
    }

    private void look() {
        if (viewer() != null && viewer().getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            caret = selection.getOffset();
            looking.cancel();
            looking.schedule(PAUSE_MILLISECONDS);
        }
    }

    private void mark() {
        EditedDocument.of(document()).ifPresent(edited -> {
            EditedText text = edited.text();
            int at = caret;
            List<Place> places = Switch.isOn()
                    ? text.places(at).stream().filter(place -> place.document().equals(edited.name())).toList() : List.of();
            show(edited, text, () -> mark(places));
        });
    }

    private void mark(List<Place> places) {
        IAnnotationModel model = viewer().getAnnotationModel();
        if (model instanceof IAnnotationModelExtension extended) {
            Map<Annotation, Position> added = new HashMap<>();
            places.forEach(place -> added.put(new Annotation(TYPE, false, null), new Position(place.start(), place.end() - place.start())));
            extended.replaceAnnotations(marked, added);
            marked = added.keySet().toArray(Annotation[]::new);
        }
    }
}

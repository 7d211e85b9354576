// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.editing.EditedText;
import org.nnpivot.ui.editors.text.EditedDocument;
import org.nnpivot.ui.editors.text.SaveAwareStrategy;
import org.nnpivot.workspace.problems.FindingMarkers;

/** Shows what is wrong with each state of a text: of a saved one by markers of the file, else by annotations in the editor. */
public final class Validation extends SaveAwareStrategy {

    @Override
    protected void reconcile(EditedDocument edited, EditedText text) {
        List<Finding> findings = text.findings(edited.whilePresent(text));
        edited.analysed(text);
        Optional<IFile> saved = savedFile(edited);
        if (saved.isPresent()) {
            mark(saved.get(), text, findings);
            show(edited, text, () -> new Annotations(viewer().getAnnotationModel()).showMarkers());
            return;
        }
        Map<Annotation, Position> annotations = new LinkedHashMap<>();
        for (Finding finding : findings) {
            int start = finding.range().start();
            annotations.put(new FindingAnnotation(finding, text.fixes(finding)), new Position(start, finding.range().end() - start));
        }
        show(edited, text, () -> new Annotations(viewer().getAnnotationModel()).show(annotations));
    }

    private static void mark(IFile file, EditedText text, List<Finding> findings) {
        try {
            FindingMarkers.set(file, findings, text::fixes);
        } catch (CoreException gone) {
            ILog.of(Validation.class).warn("No markers for " + file.getFullPath(), gone);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.problems;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.editing.Document;
import org.nnpivot.editing.EditedLanguage;
import org.nnpivot.editing.EditedText;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.notation.ide.NotationEditing;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.language.ide.NnopEditing;
import org.nnpivot.workspace.refactoring.MonitorCancellation;
import org.nnpivot.workspace.source.FileContents;
import org.nnpivot.workspace.source.ModelFiles;

/** Finds out what is wrong with a pivot model or a catalogue, opened in an editor or not, and marks it; an editor says the same. */
final class ModelCheck {

    private EditedLanguage notation;
    private EditedLanguage operators;

    /** Checks what is on disk, among the other files of a catalogue as editors hold them. */
    void check(IFile file, IProgressMonitor monitor) throws CoreException {
        boolean catalogue = ModelFiles.isCatalogue(file);
        List<Document> others = catalogue ? rest(file) : List.of();
        EditedText text = (catalogue ? operators() : notation()).open(new Document(name(file), file.readString()), document -> others);
        List<Finding> findings = text.findings(new MonitorCancellation(monitor));
        FindingMarkers.set(file, findings, text::fixes);
    }

    /** Each language is set up for its first file: most projects have none. */
    private EditedLanguage notation() {
        if (notation == null) {
            EngineSetup.initialize();
            notation = new NotationEditing(Catalogues.bundled());
        }
        return notation;
    }

    private EditedLanguage operators() {
        if (operators == null) {
            EngineSetup.initialize();
            operators = new NnopEditing();
        }
        return operators;
    }

    private static List<Document> rest(IFile file) throws CoreException {
        List<Document> documents = new ArrayList<>();
        for (IFile other : ModelFiles.restOfCatalogue(file)) {
            documents.add(new Document(name(other), new FileContents(other).text()));
        }
        return documents;
    }

    private static String name(IFile file) {
        return file.getFullPath().makeRelative().toString();
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.nnpivot.editing.Document;
import org.nnpivot.editing.EditedLanguage;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.Lexis;
import org.nnpivot.editing.Neighbours;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.engine.SourceShapes;
import org.nnpivot.notation.ide.NotationEditing;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.language.ide.NnopEditing;

/** The languages that the editors know, each made when the first text of it is asked about. A service of the workbench. */
public final class Languages {

    /** Python, of which the editors know colours and shapes only. */
    public static final Lexis PYTHON = new Lexis("py", "#", List.of("()", "[]", "{}", "\"\"", "''"));

    private final Map<String, EditedLanguage> languages = new ConcurrentHashMap<>();
    private final WorkspaceTexts neighbours = new WorkspaceTexts();
    private SourceShapes shapes;

    /** The workbench's. */
    public static Languages get() {
        return PlatformUI.getWorkbench().getService(Languages.class);
    }

    /** How a file of that name looks; empty for one of no language of ours. */
    public static Optional<Lexis> lexis(String file) {
        return List.of(NotationEditing.LEXIS, NnopEditing.LEXIS, PYTHON).stream()
                .filter(lexis -> file.endsWith("." + lexis.extension())).findFirst();
    }

    /** The language itself. Takes long at the first call. */
    EditedLanguage language(Lexis lexis) {
        return languages.computeIfAbsent(lexis.extension(), Languages::make);
    }

    private static EditedLanguage make(String extension) {
        EngineSetup.initialize();
        return extension.equals(NotationEditing.LEXIS.extension()) ? new NotationEditing(Catalogues.bundled()) : new NnopEditing();
    }

    /** What a file of the workspace says, in an editor or on disk. Takes long at the first call. */
    public EditedText open(IFile file) throws CoreException {
        Optional<EditedDocument> edited = TextNames.buffer(file).flatMap(buffer -> EditedDocument.of(buffer.getDocument()));
        return edited.isPresent() ? edited.get().text()
                : language(lexis(file.getName()).orElseThrow()).open(new Document(TextNames.of(file), file.readString()), neighbours);
    }

    /** The texts of the workspace around a text. */
    Neighbours neighbours() {
        return neighbours;
    }

    /** The shapes of Python files. Takes long at the first call. */
    public synchronized SourceShapes shapes() {
        if (shapes == null) {
            EngineSetup.initialize();
            shapes = new SourceShapes(Catalogues.bundled());
        }
        return shapes;
    }
}

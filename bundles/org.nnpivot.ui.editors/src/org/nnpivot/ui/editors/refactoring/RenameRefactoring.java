// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.refactoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.DocumentChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.Place;
import org.nnpivot.editing.RenamingException;
import org.nnpivot.ui.editors.Messages;
import org.nnpivot.ui.editors.text.ActiveText;
import org.nnpivot.ui.editors.text.Edits;
import org.nnpivot.ui.editors.text.TextNames;

/** Gives what the caret stands on another name, in all texts where it is named. Unsaved texts are changed as they are, and stay unsaved. */
public final class RenameRefactoring extends Refactoring {

    private final ActiveText active;
    private EditedText text;
    private String oldName = "";
    private String newName = "";
    private Map<String, List<TextEdit>> edits = Map.of();

    /** Of the name at the caret. */
    public RenameRefactoring(ActiveText active) {
        this.active = active;
    }

    @Override
    public String getName() {
        return Messages.rename;
    }

    /** What it is called; known once the initial conditions have been checked. */
    public String oldName() {
        return oldName;
    }

    /** Says what it is to be called; the final conditions are to be checked after that. */
    public void setNewName(String name) {
        newName = name;
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        text = active.edited().text();
        Optional<Place> place = text.renameable(active.offset());
        if (place.isEmpty()) {
            return RefactoringStatus.createFatalErrorStatus(Messages.renameNothing);
        }
        oldName = text.document().text().substring(place.get().start(), place.get().end());
        newName = oldName;
        return new RefactoringStatus();
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
        try {
            edits = new LinkedHashMap<>(text.rename(active.offset(), newName));
            return active.edited().isPresent(text) ? new RefactoringStatus()
                    : RefactoringStatus.createFatalErrorStatus(Messages.renameChanged);
        } catch (RenamingException refused) {
            return RefactoringStatus.createFatalErrorStatus(refused.getMessage());
        }
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        CompositeChange all = new CompositeChange(NLS.bind(Messages.renameTo, oldName, newName));
        edits.forEach((name, changes) -> {
            TextChange change = TextNames.file(name).map(RenameRefactoring::ofFile).orElseGet(() -> new DocumentChange(name, active.document()));
            change.setEdit(Edits.of(changes));
            change.setTextType(active.edited().lexis().extension());
            all.add(change);
        });
        return all;
    }

    private static TextChange ofFile(IFile file) {
        return new TextFileChange(file.getFullPath().makeRelative().toString(), file);
    }
}

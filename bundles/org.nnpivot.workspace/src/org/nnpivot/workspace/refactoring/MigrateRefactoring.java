// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.refactoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.FileStatusContext;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.workspace.Messages;
import org.nnpivot.workspace.source.FileContents;
import org.nnpivot.workspace.source.PythonFiles;

/** Migrates the neural networks of files, folders and projects to another framework. */
public final class MigrateRefactoring extends Refactoring {

    private final List<IResource> selection;
    private MigrateSettings settings;
    private List<IFile> files = List.of();
    private List<FileMigration> migrations = List.of();

    /** A migration of the selected resources. */
    public MigrateRefactoring(Collection<? extends IResource> selection, MigrateSettings settings) {
        this.selection = List.copyOf(selection);
        this.settings = settings;
    }

    @Override
    public String getName() {
        return Messages.migrateName;
    }

    /** What the user selected. */
    public List<IResource> selection() {
        return selection;
    }

    /** How to migrate. */
    public MigrateSettings settings() {
        return settings;
    }

    /** Changes how to migrate; conditions are to be checked again after that. */
    public void setSettings(MigrateSettings changed) {
        settings = changed;
    }

    /** The files to migrate; known once the initial conditions have been checked. */
    public List<IFile> files() {
        return files;
    }

    /** What came of each file; known once the final conditions have been checked. */
    public List<FileMigration> migrations() {
        return migrations;
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.looking, selection.size());
        RefactoringStatus status = new RefactoringStatus();
        for (IResource resource : selection) {
            resource.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
            if (!resource.isAccessible()) {
                status.addFatalError(NLS.bind(Messages.notThereOrClosed, resource.getFullPath().makeRelative()));
            }
        }
        if (status.hasFatalError()) {
            return status;
        }
        files = PythonFiles.of(selection);
        if (files.isEmpty()) {
            status.addFatalError(Messages.noPythonFile);
        }
        return status;
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), files.size());
        RefactoringStatus status = new RefactoringStatus();
        FileMigrator migrator = new FileMigrator(settings);
        List<FileMigration> done = new ArrayList<>();
        RefactoringStatus ofIdle = new RefactoringStatus();
        List<IFile> idle = new ArrayList<>();
        for (IFile file : files) {
            if (new FileContents(file).isUnsaved()) {
                status.addInfo(Messages.unsaved, new FileStatusContext(file, null));
            }
            RefactoringStatus ofFile = new RefactoringStatus();
            FileMigration migration = migrator.migrate(file, ofFile, progress.split(1));
            boolean nothing = migration.result().holdsNothingToMigrate();
            // Only who has selected the very file hears that there is nothing in it.
            if (selection.contains(file) || !nothing) {
                (nothing ? ofIdle : status).merge(ofFile);
                done.add(migration);
            }
            if (selection.contains(file) && nothing) {
                idle.add(file);
            }
        }
        migrations = List.copyOf(done);
        addIdle(idle, ofIdle, status);
        checkWritable(status);
        if (migrations.stream().allMatch(migration -> migration.change().isEmpty())) {
            status.addFatalError(Messages.nothingToWrite);
        }
        return status;
    }

    /** That there is nothing in a file is wrong where there is nothing else, either; beside others it is only said. */
    private void addIdle(List<IFile> idle, RefactoringStatus ofIdle, RefactoringStatus status) {
        if (idle.size() == migrations.size()) {
            status.merge(ofIdle);
        } else {
            idle.forEach(file -> status.addInfo(NLS.bind(Messages.nothingThere, file.getFullPath().makeRelative(),
                    settings.request().target().commandLineName()), new FileStatusContext(file, null)));
        }
    }

    /** Files that are to be edited may be read-only or need a check-out. */
    private void checkWritable(RefactoringStatus status) {
        IFile[] edited = migrations.stream().flatMap(migration -> migration.change().stream())
                .filter(TextFileChange.class::isInstance).map(change -> ((TextFileChange) change).getFile()).toArray(IFile[]::new);
        if (edited.length > 0) {
            IStatus answer = ResourcesPlugin.getWorkspace().validateEdit(edited, getValidationContext());
            if (!answer.isOK()) {
                status.merge(RefactoringStatus.create(answer));
            }
        }
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        MigrateChange change = new MigrateChange(getName(), new MigrateDescriptor(selection, settings));
        migrations.stream().map(FileMigration::change).flatMap(Optional::stream).forEach(change::add);
        monitor.done();
        return change;
    }
}

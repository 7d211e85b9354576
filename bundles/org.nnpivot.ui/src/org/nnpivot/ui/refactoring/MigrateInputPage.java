// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.refactoring;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.nnpivot.ui.Messages;
import org.nnpivot.ui.settings.SettingsFields;
import org.nnpivot.workspace.refactoring.MigrateRefactoring;

/** Direction, architecture, layout, input shapes, where the result goes, and which files are migrated. */
final class MigrateInputPage extends UserInputWizardPage {

    private static final int LINES_OF_FILES = 4;
    private static final int LINES_OF_INPUTS = 3;

    private final MigrateRefactoring refactoring;
    private final InferredInputs inferred;
    private SettingsFields fields;

    MigrateInputPage(MigrateRefactoring refactoring) {
        super("migrate");
        this.refactoring = refactoring;
        this.inferred = new InferredInputs(refactoring.files());
        setDescription(Messages.migrate_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        fields = new SettingsFields(page, refactoring.settings(), this::addInferred, this::update);
        addFiles(page);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.nnpivot.ui.migrate");
        update();
        inferred.start();
    }

    private void addInferred(Composite page) {
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.inferred);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Text text = new Text(page, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES_OF_INPUTS * text.getLineHeight()).applyTo(text);
        inferred.show(text);
    }

    private void addFiles(Composite page) {
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.files);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        for (IFile file : refactoring.files()) {
            list.add(file.getFullPath().makeRelative().toString());
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES_OF_FILES * list.getItemHeight()).applyTo(list);
    }

    private void update() {
        try {
            refactoring.setSettings(fields.settings());
            setErrorMessage(null);
            setPageComplete(true);
        } catch (IllegalArgumentException malformed) {
            setErrorMessage(malformed.getMessage());
            setPageComplete(false);
        }
    }

    @Override
    public void dispose() {
        inferred.stop();
        super.dispose();
    }
}

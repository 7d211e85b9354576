// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.refactoring;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.nnpivot.ui.editors.Messages;

/** Asks for the new name. */
final class RenameWizard extends RefactoringWizard {

    private final RenameRefactoring refactoring;

    RenameWizard(RenameRefactoring refactoring) {
        super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.refactoring = refactoring;
        setDefaultPageTitle(refactoring.getName());
    }

    @Override
    protected void addUserInputPages() {
        addPage(new NamePage(refactoring));
    }

    private static final class NamePage extends UserInputWizardPage {

        private final RenameRefactoring refactoring;
        private Text name;

        NamePage(RenameRefactoring refactoring) {
            super("name");
            this.refactoring = refactoring;
        }

        @Override
        public void createControl(Composite parent) {
            Composite area = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
            new Label(area, SWT.NONE).setText(Messages.renameNewName);
            name = new Text(area, SWT.BORDER | SWT.SINGLE);
            GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(40), SWT.DEFAULT).applyTo(name);
            name.setText(refactoring.oldName());
            name.selectAll();
            name.addModifyListener(event -> check());
            setControl(area);
            PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.nnpivot.ui.editors.rename");
            setPageComplete(false);
        }

        private void check() {
            refactoring.setNewName(name.getText());
            setPageComplete(!name.getText().isBlank() && !name.getText().equals(refactoring.oldName()));
        }

        @Override
        public void setVisible(boolean visible) {
            super.setVisible(visible);
            if (visible) {
                name.setFocus();
            }
        }
    }
}

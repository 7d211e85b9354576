// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.wizards;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;
import org.eclipse.ui.model.BaseWorkbenchContentProvider;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.nnpivot.ui.views.Messages;
import org.nnpivot.workspace.source.PythonFiles;

/** Asks what a new pivot model is made of. */
final class ContentsPage extends WizardPage {

    /** The page's name. */
    static final String NAME = "contents";

    private final IFile selected;
    private final List<Example> examples = Example.all("*.py");
    private Button empty;
    private Button python;
    private Button example;
    private Text file;
    private Button browse;
    private Combo names;

    /** @param selected the Python file to propose; {@code null} for none */
    ContentsPage(IFile selected) {
        super(NAME);
        this.selected = selected;
        setTitle(Messages.NewPivotModel_title);
        setDescription(Messages.ContentsPage_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        empty = choice(area, Messages.ContentsPage_empty, 3);
        python = choice(area, Messages.ContentsPage_python, 1);
        file = new Text(area, SWT.BORDER);
        file.setText(selected == null ? "" : selected.getFullPath().toString());
        file.addModifyListener(event -> check());
        browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.ContentsPage_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        example = choice(area, Messages.ContentsPage_example, 1);
        names = new Combo(area, SWT.READ_ONLY);
        names.setItems(examples.stream().map(Example::name).toArray(String[]::new));
        names.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(names);
        (selected == null ? empty : python).setSelection(true);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.nnpivot.ui.views.newModel");
        setControl(area);
        check();
    }

    private Button choice(Composite area, String text, int columns) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
        GridDataFactory.swtDefaults().span(columns, 1).applyTo(button);
        return button;
    }

    private void browse() {
        ElementTreeSelectionDialog dialog = new ElementTreeSelectionDialog(getShell(), new WorkbenchLabelProvider(), new BaseWorkbenchContentProvider());
        dialog.setTitle(Messages.ContentsPage_browseTitle);
        dialog.setMessage(Messages.ContentsPage_browseText);
        dialog.setInput(ResourcesPlugin.getWorkspace().getRoot());
        dialog.setAllowMultiple(false);
        dialog.setValidator(chosen -> Stream.of(chosen).allMatch(one -> one instanceof IFile file && PythonFiles.isPython(file)) && chosen.length == 1
                ? Status.OK_STATUS : Status.error(""));
        if (dialog.open() == Window.OK) {
            file.setText(((IFile) dialog.getFirstResult()).getFullPath().toString());
        }
    }

    private void check() {
        file.setEnabled(python.getSelection());
        browse.setEnabled(python.getSelection());
        names.setEnabled(example.getSelection());
        boolean missing = python.getSelection() && !isPython();
        setErrorMessage(missing ? Messages.ContentsPage_noFile : null);
        setPageComplete(!missing);
    }

    private boolean isPython() {
        IFile named = named();
        return named != null && named.isAccessible() && PythonFiles.isPython(named);
    }

    private IFile named() {
        IPath path = IPath.fromOSString(file.getText().strip());
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        return path.segmentCount() < 2 ? null : root.getFile(path.makeAbsolute());
    }

    /**
     * What was chosen.
     *
     * @param network the name of a network that is made anew
     */
    PivotContents contents(String network) {
        if (python.getSelection()) {
            return PivotContents.ofFile(named());
        }
        return example.getSelection() ? PivotContents.ofExample(examples.get(names.getSelectionIndex())) : PivotContents.empty(network);
    }
}

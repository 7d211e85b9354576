// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.search;

import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.search.ui.ISearchPage;
import org.eclipse.search.ui.ISearchPageContainer;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.FileTextSearchScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Operator;
import org.nnpivot.ui.views.Messages;
import org.nnpivot.ui.views.networks.LayerItem;

/** Asks which layers to look for. */
public final class LayerSearchPage extends DialogPage implements ISearchPage {

    private static final String[] FILES = {"*.py", "*.nn"};

    private ISearchPageContainer container;
    private Combo operator;
    private Text name;
    private Text attribute;

    @Override
    public void setContainer(ISearchPageContainer owner) {
        container = owner;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        label(area, Messages.LayerSearchPage_operator);
        operator = new Combo(area, SWT.DROP_DOWN);
        operator.setItems(Catalogues.bundled().operators().stream().map(Operator::name).sorted(String.CASE_INSENSITIVE_ORDER).toArray(String[]::new));
        operator.addModifyListener(event -> check());
        name = text(area, Messages.LayerSearchPage_name);
        attribute = text(area, Messages.LayerSearchPage_attribute);
        attribute.setMessage("bias = False");
        label(area, "");
        label(area, Messages.LayerSearchPage_hint);
        Stream.of(operator, name, attribute).forEach(field -> GridDataFactory.fillDefaults().grab(true, false).applyTo(field));
        if (container.getSelection() instanceof IStructuredSelection selection && selection.getFirstElement() instanceof LayerItem layer) {
            operator.setText(layer.row().type());
        }
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.nnpivot.ui.views.search");
        setControl(area);
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private Text text(Composite area, String label) {
        label(area, label);
        Text text = new Text(area, SWT.BORDER);
        text.addModifyListener(event -> check());
        return text;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            operator.setFocus();
            check();
        }
    }

    private LayerPattern pattern() {
        return new LayerPattern(operator.getText(), name.getText(), attribute.getText());
    }

    private void check() {
        container.setPerformActionEnabled(!pattern().isEmpty());
    }

    @Override
    public boolean performAction() {
        NewSearchUI.runQueryInBackground(new LayerQuery(pattern(), scope()));
        return true;
    }

    private FileTextSearchScope scope() {
        return switch (container.getSelectedScope()) {
            case ISearchPageContainer.SELECTION_SCOPE, ISearchPageContainer.SELECTED_PROJECTS_SCOPE ->
                FileTextSearchScope.newSearchScope(selected(container.getSelection()), FILES, false);
            case ISearchPageContainer.WORKING_SET_SCOPE -> FileTextSearchScope.newSearchScope(container.getSelectedWorkingSets(), FILES, false);
            default -> FileTextSearchScope.newWorkspaceScope(FILES, false);
        };
    }

    private IResource[] selected(ISelection selection) {
        Stream<IResource> resources = selection instanceof IStructuredSelection structured
                ? structured.stream().map(element -> Adapters.adapt(element, IResource.class)) : Stream.of(edited());
        boolean projects = container.getSelectedScope() == ISearchPageContainer.SELECTED_PROJECTS_SCOPE;
        return resources.filter(resource -> resource != null).map(resource -> projects ? resource.getProject() : resource).distinct()
                .toArray(IResource[]::new);
    }

    private IFile edited() {
        return container.getActiveEditorInput() == null ? null : Adapters.adapt(container.getActiveEditorInput(), IFile.class);
    }
}

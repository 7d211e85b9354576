// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.references;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.nnpivot.ui.editors.navigation.Opening;
import org.nnpivot.ui.editors.text.TextNames;

/** What was found, in the Search view: a list of files, each with the number of places. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

    /** The page. */
    public ReferencesPage() {
        super(FLAG_LAYOUT_FLAT);
    }

    @Override
    protected void elementsChanged(Object[] objects) {
        getViewer().refresh();
    }

    @Override
    protected void clear() {
        getViewer().refresh();
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        throw new IllegalStateException("only flat");
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        viewer.setContentProvider((IStructuredContentProvider) input -> getInput() == null ? new Object[0] : getInput().getElements());
        viewer.setLabelProvider(new Labels());
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
        Opening.open(TextNames.of((IFile) match.getElement()), offset, length);
    }

    private final class Labels extends LabelProvider {

        private final WorkbenchLabelProvider files = new WorkbenchLabelProvider();

        @Override
        public String getText(Object element) {
            IFile file = (IFile) element;
            return file.getFullPath().makeRelative() + " (" + getInput().getMatchCount(file) + ')';
        }

        @Override
        public Image getImage(Object element) {
            return files.getImage(element);
        }

        @Override
        public void dispose() {
            files.dispose();
            super.dispose();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.search;

import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.nnpivot.ui.views.explorer.NetworkLabels;
import org.nnpivot.ui.views.follow.SourcePlace;
import org.nnpivot.ui.views.networks.LayerItem;

/** Shows the layers that were found below their files. */
public final class LayerResultPage extends AbstractTextSearchViewPage {

    /** A page with a tree. */
    public LayerResultPage() {
        super(FLAG_LAYOUT_TREE);
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ResultLabels()));
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        throw new IllegalStateException("results are shown as a tree");
    }

    @Override
    protected void elementsChanged(Object[] objects) {
        getViewer().refresh();
        if (getViewer() instanceof TreeViewer tree) {
            tree.expandAll();
        }
    }

    @Override
    protected void clear() {
        getViewer().refresh();
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) {
        LayerItem layer = (LayerItem) match.getElement();
        new SourcePlace(layer.file(), layer.range()).open(getSite().getPage(), activate);
    }

    private static final class Content implements ITreeContentProvider {

        private LayerResult result;

        @Override
        public void inputChanged(Viewer viewer, Object oldInput, Object newInput) {
            result = newInput instanceof LayerResult shown ? shown : null;
        }

        @Override
        public Object[] getElements(Object input) {
            return layers().map(LayerItem::file).distinct().sorted(Comparator.comparing(file -> file.getFullPath().toString())).toArray();
        }

        private Stream<LayerItem> layers() {
            return result == null ? Stream.empty() : Stream.of(result.getElements()).map(LayerItem.class::cast);
        }

        @Override
        public Object[] getChildren(Object parent) {
            return layers().filter(layer -> layer.file().equals(parent)).sorted(Comparator.comparingInt(layer -> layer.range().start())).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof LayerItem layer ? layer.file() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof IFile;
        }
    }

    /** Files by their path, layers with the network they are found in. */
    private static final class ResultLabels extends LabelProvider
            implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {

        private final NetworkLabels labels = new NetworkLabels();

        @Override
        public StyledString getStyledText(Object element) {
            return element instanceof LayerItem layer
                    ? new StyledString(layer.network().name() + ".", StyledString.QUALIFIER_STYLER).append(labels.getStyledText(layer))
                    : new StyledString(((IFile) element).getFullPath().makeRelative().toString());
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof IFile ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FILE) : labels.getImage(element);
        }

        @Override
        public void dispose() {
            labels.dispose();
            super.dispose();
        }
    }
}

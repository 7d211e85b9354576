// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.summary;

import java.util.function.Function;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.nnpivot.ui.views.Icons;
import org.nnpivot.ui.views.Messages;
import org.nnpivot.ui.views.networks.Amounts;
import org.nnpivot.ui.views.networks.FileNetworks;
import org.nnpivot.ui.views.networks.LayerItem;
import org.nnpivot.ui.views.networks.NetworkElement;
import org.nnpivot.ui.views.networks.NetworkItem;

/** The table itself: a tree of networks, layers and parts with columns for shapes and counts. */
final class SummaryTable {

    private static final int NAME_WEIGHT = 30;
    private static final int TYPE_WEIGHT = 18;
    private static final int SHAPE_WEIGHT = 22;
    private static final int COUNT_WEIGHT = 14;
    private static final int LEAST = 60;

    private final TreeViewer viewer;
    private final LocalResourceManager images;
    private final TreeColumnLayout layout = new TreeColumnLayout();

    SummaryTable(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        images = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
        viewer.getTree().setHeaderVisible(true);
        viewer.getTree().setLinesVisible(true);
        viewer.setContentProvider(new Content());
        column(Messages.SummaryTable_layer, SWT.LEFT, NAME_WEIGHT, NetworkElement::name, Icons::of);
        column(Messages.SummaryTable_type, SWT.LEFT, TYPE_WEIGHT, layer(layer -> layer.row().type()), null);
        column(Messages.SummaryTable_input, SWT.LEFT, SHAPE_WEIGHT, layer(layer -> LayerItem.shapes(layer.row().inputs())), null);
        column(Messages.SummaryTable_output, SWT.LEFT, SHAPE_WEIGHT, layer(layer -> LayerItem.shapes(layer.row().outputs())), null);
        column(Messages.SummaryTable_parameters, SWT.RIGHT, COUNT_WEIGHT, SummaryTable::parameters, null);
        column(Messages.SummaryTable_multiplies, SWT.RIGHT, COUNT_WEIGHT, SummaryTable::multiplies, null);
    }

    private static String parameters(NetworkElement element) {
        return switch (element) {
            case NetworkItem network -> Amounts.text(network.summary().total().parameters());
            case LayerItem layer -> Amounts.parameters(layer.row());
        };
    }

    private static String multiplies(NetworkElement element) {
        return switch (element) {
            case NetworkItem network -> Amounts.text(network.summary().total().multiplies());
            case LayerItem layer -> Amounts.multiplies(layer.row());
        };
    }

    private static Function<NetworkElement, String> layer(Function<LayerItem, String> text) {
        return element -> element instanceof LayerItem layer ? text.apply(layer) : "";
    }

    private void column(String title, int side, int weight, Function<NetworkElement, String> text, Function<LayerItem, Icons> icon) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, side);
        column.getColumn().setText(title);
        column.getColumn().setMoveable(true);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST, true));
        column.setLabelProvider(new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                return text.apply((NetworkElement) element);
            }

            @Override
            public Image getImage(Object element) {
                return icon == null ? null : images.get((element instanceof LayerItem layer ? icon.apply(layer) : Icons.NETWORK).descriptor());
            }

            /** Networks stand out from their layers. */
            @Override
            public Font getFont(Object element) {
                return element instanceof NetworkItem ? images.get(FontDescriptor.createFrom(viewer.getControl().getFont()).setStyle(SWT.BOLD)) : null;
            }
        });
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows the networks of a file with their layers; what was closed in a table of the same file stays closed. */
    void show(FileNetworks networks) {
        boolean same = networks != null && viewer.getInput() instanceof FileNetworks before && before.file().equals(networks.file());
        Object[] expanded = viewer.getExpandedElements();
        viewer.getControl().setRedraw(false);
        viewer.setInput(networks);
        if (same) {
            viewer.setExpandedElements(expanded);
        } else if (networks != null) {
            networks.mainNetwork().ifPresent(network -> viewer.expandToLevel(network, AbstractTreeViewer.ALL_LEVELS));
        }
        viewer.getControl().setRedraw(true);
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((FileNetworks) input).networks().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((NetworkElement) parent).layers().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof LayerItem layer ? layer.parent() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((NetworkElement) element).layers().isEmpty();
        }
    }
}

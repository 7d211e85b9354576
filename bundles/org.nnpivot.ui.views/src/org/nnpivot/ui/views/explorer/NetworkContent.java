// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.explorer;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.nnpivot.ui.views.networks.FileNetworks;
import org.nnpivot.ui.views.networks.FileReading;
import org.nnpivot.ui.views.networks.LayerItem;
import org.nnpivot.ui.views.networks.NetworkElement;
import org.nnpivot.ui.views.networks.NetworkItem;
import org.nnpivot.ui.views.networks.Networks;

/** Networks below their file, layers below their network. While a file is read its only child says so. */
public final class NetworkContent implements ITreeContentProvider {

    private static final Object[] NOTHING = {};

    private final Networks networks = Networks.service();
    private final Consumer<IFile> readings = this::read;
    private StructuredViewer viewer;

    /** Listens as long as there is a viewer. */
    public NetworkContent() {
        networks.addListener(readings);
    }

    @Override
    public void inputChanged(Viewer shown, Object oldInput, Object newInput) {
        viewer = (StructuredViewer) shown;
    }

    private void read(IFile file) {
        StructuredViewer shown = viewer;
        if (shown != null && !shown.getControl().isDisposed()) {
            shown.getControl().getDisplay().asyncExec(() -> {
                if (!shown.getControl().isDisposed()) {
                    shown.refresh(file);
                }
            });
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case IFile file when FileReading.mayHoldNetworks(file) -> children(file);
            case NetworkElement element -> element.layers().toArray();
            default -> NOTHING;
        };
    }

    private Object[] children(IFile file) {
        Optional<FileNetworks> known = networks.latest(file);
        return known.isPresent() ? known.get().networks().toArray() : new Object[] {new Pending(file)};
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case LayerItem layer -> layer.parent();
            case NetworkItem network -> network.file();
            case Pending pending -> pending.file();
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return switch (element) {
            case IFile file -> FileReading.mayHoldNetworks(file);
            case NetworkElement item -> !item.layers().isEmpty();
            default -> false;
        };
    }

    @Override
    public void dispose() {
        networks.removeListener(readings);
    }
}

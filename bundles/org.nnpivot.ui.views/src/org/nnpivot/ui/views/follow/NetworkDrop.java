// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.follow;

import java.io.File;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ResourceTransfer;
import org.nnpivot.ui.views.networks.FileReading;

/** Shows the networks of a file that is dropped onto a view: out of the Project Explorer, or out of the desktop's file manager. */
public final class NetworkDrop extends DropTargetAdapter {

    private final Consumer<IFile> action;

    /** Takes drops as long as the control lives. */
    public NetworkDrop(Control control, Consumer<IFile> action) {
        this.action = action;
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(LocalSelectionTransfer.getTransfer(), ResourceTransfer.getInstance(), FileTransfer.getInstance());
        target.addDropListener(this);
    }

    /** Whatever the source offers, nothing is moved: the file is looked at. */
    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY
                : (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK : DND.DROP_NONE;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        event.detail = show(event.data) ? DND.DROP_COPY : DND.DROP_NONE;
    }

    /** Shows the first file of what was dropped that may hold networks; whether there is one. */
    public boolean show(Object data) {
        Optional<IFile> file = file(data);
        file.ifPresent(action);
        return file.isPresent();
    }

    private static Optional<IFile> file(Object data) {
        Stream<?> dropped = switch (data) {
            case IStructuredSelection selection -> selection.stream().map(one -> Adapters.adapt(one, IResource.class));
            case IResource[] resources -> Stream.of(resources);
            case String[] paths -> Stream.of(paths).flatMap(NetworkDrop::inWorkspace);
            case null, default -> Stream.empty();
        };
        return dropped.filter(IFile.class::isInstance).map(IFile.class::cast).filter(FileReading::isReadable).findFirst();
    }

    private static Stream<IFile> inWorkspace(String path) {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(new File(path).toURI()));
    }
}

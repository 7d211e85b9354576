// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.networks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IDisposable;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.workspace.settings.KeptShapes;

/**
 * What is known of the workspace's networks; a service of the workbench. Asking never reads: what is not known is read in the
 * background, and listeners are told when it is.
 */
public final class Networks implements IDisposable {

    /** More files than this are not kept; a view shows one, the Project Explorer those that are expanded. */
    private static final int MOST_FILES = 100;

    private final Map<IFile, FileNetworks> known = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<IFile, FileNetworks> eldest) {
            return size() > MOST_FILES;
        }
    };
    private final List<Consumer<IFile>> listeners = new CopyOnWriteArrayList<>();
    private final ReadingJob job = new ReadingJob(this::keep);
    private final IResourceChangeListener changes = this::resourcesChanged;
    private final IPreferenceChangeListener shapes = event -> shapesChanged();

    Networks() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
    }

    /** The service of the running workbench. */
    public static Networks service() {
        return PlatformUI.getWorkbench().getService(Networks.class);
    }

    /** The networks of the file as it is now; empty where these have still to be read, which begins at once. */
    public Optional<FileNetworks> current(IFile file) {
        return latest(file).filter(networks -> networks.state().equals(FileReading.state(file)));
    }

    /** The networks of the last state that was read; begins to read where the file has changed since. */
    public Optional<FileNetworks> latest(IFile file) {
        if (!file.isAccessible()) {
            return Optional.empty();
        }
        Optional<FileNetworks> networks = known(file);
        if (networks.isEmpty() || !networks.get().state().equals(FileReading.state(file))) {
            job.read(file);
        }
        return networks;
    }

    private Optional<FileNetworks> known(IFile file) {
        synchronized (known) {
            return Optional.ofNullable(known.get(file));
        }
    }

    /**
     * The element at the same place in the last state that was read. The workbench decorates in the background and then has the
     * label of the element made again that it was asked about first, which may be of an older state.
     */
    public NetworkElement latest(NetworkElement place) {
        return known(place.file()).flatMap(networks -> networks.at(place)).orElse(place);
    }

    /**
     * The networks of the file as it is now, read on this thread where they are not known.
     *
     * @throws CoreException when the file can't be read
     */
    public FileNetworks read(IFile file, Cancellation cancellation) throws CoreException {
        Optional<FileNetworks> networks = known(file).filter(last -> last.state().equals(FileReading.state(file)));
        return networks.isPresent() ? networks.get() : new FileReading(file, cancellation).read();
    }

    /** Tells when a file has been read, or has changed after it was read; on any thread. */
    public void addListener(Consumer<IFile> listener) {
        listeners.add(listener);
    }

    /** Tells no more. */
    public void removeListener(Consumer<IFile> listener) {
        listeners.remove(listener);
    }

    private void keep(FileNetworks networks) {
        synchronized (known) {
            known.put(networks.file(), networks);
        }
        KeptShapes.addListener(networks.file().getProject(), shapes);
        tell(networks.file());
    }

    private void tell(IFile file) {
        listeners.forEach(listener -> listener.accept(file));
    }

    private void resourcesChanged(IResourceChangeEvent event) {
        List<IFile> files;
        synchronized (known) {
            files = List.copyOf(known.keySet());
        }
        for (IFile file : files) {
            IResourceDelta delta = event.getDelta().findMember(file.getFullPath());
            if (delta != null && delta.getKind() == IResourceDelta.REMOVED) {
                synchronized (known) {
                    known.remove(file);
                }
            } else if (delta != null && (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING)) != 0) {
                tell(file);
            }
        }
    }

    /** Tells of the files for whose inputs other shapes are kept by now. */
    private void shapesChanged() {
        List<FileNetworks> read;
        synchronized (known) {
            read = List.copyOf(known.values());
        }
        read.stream().filter(networks -> networks.file().isAccessible() && !networks.state().equals(FileReading.state(networks.file())))
                .map(FileNetworks::file).forEach(this::tell);
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        job.cancel();
    }
}

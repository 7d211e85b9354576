// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.engine.InputShapes;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.workspace.Messages;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Shapes of a file's network inputs that its code doesn't tell and a person gave once. They are kept with the project's
 * settings, so that all who share the project have them.
 *
 * @param file the file
 * @param shapes by input name, the batch first; the name "" stands for the only input
 */
public record KeptShapes(IFile file, Map<String, List<Long>> shapes) {

    /** Where they are kept, in a project. */
    public static final IPath SETTINGS = IPath.fromPortableString(".settings/" + MigrationDefaults.NODE + ".prefs");

    private static final String SHAPES = "inputShapes";
    private static final String BETWEEN = ";";

    /** What is kept for a file. */
    public static KeptShapes of(IFile file) {
        String text = node(file).get(key(file), "");
        try {
            return new KeptShapes(file, text.isEmpty() ? Map.of() : InputShapes.read(List.of(text.split(BETWEEN))));
        } catch (IllegalArgumentException malformed) {
            ILog.of(KeptShapes.class).warn(NLS.bind(Messages.malformedShapes, file.getFullPath()), malformed);
            return new KeptShapes(file, Map.of());
        }
    }

    /** The request with these shapes, where it doesn't give them itself. */
    public MigrationRequest addedTo(MigrationRequest request) {
        Map<String, List<Long>> all = new LinkedHashMap<>(shapes);
        all.putAll(request.inputShapes());
        return new MigrationRequest(request.target(), request.from(), request.architecture(), request.layout(), all,
                request.onlyNetworks(), request.stubs());
    }

    /**
     * These shapes and more; a shape of the same name is replaced.
     *
     * @throws CoreException where the project's settings can't be written
     */
    public void keep(Map<String, List<Long>> more) throws CoreException {
        Map<String, List<Long>> all = new LinkedHashMap<>(shapes);
        all.putAll(more);
        write(file, String.join(BETWEEN, InputShapes.write(all)));
    }

    /**
     * Lets another file have them, since this one is renamed or moved.
     *
     * @throws CoreException where the project's settings can't be written
     */
    public void moveTo(IFile renamed) throws CoreException {
        if (!shapes.isEmpty()) {
            write(file, "");
            write(renamed, String.join(BETWEEN, InputShapes.write(shapes)));
        }
    }

    private static void write(IFile file, String text) throws CoreException {
        IEclipsePreferences node = node(file);
        if (text.isEmpty()) {
            node.remove(key(file));
        } else {
            node.put(key(file), text);
        }
        try {
            node.flush();
        } catch (BackingStoreException unwritable) {
            throw new CoreException(Status.error(unwritable.getMessage(), unwritable));
        }
    }

    /** Tells whenever shapes of a project's files change, also because its settings are read again; more than once does no harm. */
    public static void addListener(IProject project, IPreferenceChangeListener listener) {
        node(project).addPreferenceChangeListener(listener);
    }

    private static IEclipsePreferences node(IFile file) {
        return node(file.getProject());
    }

    private static IEclipsePreferences node(IProject project) {
        return (IEclipsePreferences) new ProjectScope(project).getNode(MigrationDefaults.NODE).node(SHAPES);
    }

    private static String key(IFile file) {
        return file.getProjectRelativePath().toPortableString();
    }
}

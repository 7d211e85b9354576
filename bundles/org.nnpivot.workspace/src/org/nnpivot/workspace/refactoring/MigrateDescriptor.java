// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.refactoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.workspace.Messages;

/** A migration as the refactoring history and scripts keep it: what was selected, and the settings. */
public final class MigrateDescriptor extends RefactoringDescriptor {

    /** The id of the refactoring. */
    public static final String ID = "org.nnpivot.workspace.migrate";

    private static final String SELECTED = "selected";

    private final Map<String, String> arguments;

    MigrateDescriptor(List<IResource> selection, MigrateSettings settings) {
        this(project(selection), description(selection, settings), null, arguments(selection, settings),
                RefactoringDescriptor.MULTI_CHANGE);
    }

    MigrateDescriptor(String project, String description, String comment, Map<String, String> arguments, int flags) {
        super(ID, project, description, comment, flags);
        this.arguments = Map.copyOf(arguments);
    }

    /** All that is needed to do it again. */
    public Map<String, String> arguments() {
        return arguments;
    }

    private static String project(List<IResource> selection) {
        List<String> projects = selection.stream().map(resource -> resource.getProject().getName()).distinct().toList();
        return projects.size() == 1 ? projects.get(0) : null;
    }

    private static String description(List<IResource> selection, MigrateSettings settings) {
        String names = selection.stream().map(resource -> "'" + resource.getName() + "'").collect(Collectors.joining(", "));
        return NLS.bind(Messages.migrateDescription, names, settings.request().target().commandLineName());
    }

    private static Map<String, String> arguments(List<IResource> selection, MigrateSettings settings) {
        Map<String, String> arguments = new HashMap<>(settings.toArguments());
        for (int i = 0; i < selection.size(); i++) {
            arguments.put(SELECTED + (i + 1), selection.get(i).getFullPath().toPortableString());
        }
        return arguments;
    }

    @Override
    public Refactoring createRefactoring(RefactoringStatus status) {
        List<IResource> selection = new ArrayList<>();
        for (int i = 1; arguments.containsKey(SELECTED + i); i++) {
            IPath path = Path.fromPortableString(arguments.get(SELECTED + i));
            resource(path).ifPresentOrElse(selection::add, () -> status.addFatalError(NLS.bind(Messages.notThere, path.makeRelative())));
        }
        try {
            return new MigrateRefactoring(selection, MigrateSettings.of(arguments));
        } catch (IllegalArgumentException malformed) {
            status.addFatalError(NLS.bind(Messages.notAgain, malformed.getMessage()));
            return null;
        }
    }

    private static Optional<IResource> resource(IPath path) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        return Optional.ofNullable(root.findMember(path));
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut2;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.nnpivot.ui.SelectedResources;

/** Launches resources: with the configuration that was made for them before, else with a new one. */
abstract class ResourceShortcut implements ILaunchShortcut2 {

    private final String type;
    private final String name;

    /**
     * A shortcut.
     *
     * @param type the id of the type of launch configurations
     * @param name a pattern for their names
     */
    ResourceShortcut(String type, String name) {
        this.type = type;
        this.name = name;
    }

    /** Fills in a new configuration. */
    abstract void fill(ILaunchConfigurationWorkingCopy configuration, List<IResource> resources) throws CoreException;

    @Override
    public final void launch(ISelection selection, String mode) {
        launch(resources(selection), mode);
    }

    @Override
    public final void launch(IEditorPart editor, String mode) {
        launch(SelectedResources.edited(editor.getEditorInput()), mode);
    }

    final void launch(List<IResource> resources, String mode) {
        if (resources.isEmpty()) {
            return;
        }
        try {
            List<ILaunchConfiguration> known = configurations(resources);
            DebugUITools.launch(known.isEmpty() ? create(resources) : known.getFirst(), mode);
        } catch (CoreException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    private static List<IResource> resources(ISelection selection) {
        return selection instanceof IStructuredSelection structured ? SelectedResources.selected(structured) : List.of();
    }

    private ILaunchConfiguration create(List<IResource> resources) throws CoreException {
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        ILaunchConfigurationType kind = manager.getLaunchConfigurationType(type);
        String free = manager.generateLaunchConfigurationName(NLS.bind(name, resources.getFirst().getName()));
        ILaunchConfigurationWorkingCopy configuration = kind.newInstance(null, free);
        LaunchedResources.set(configuration, resources);
        fill(configuration, resources);
        return configuration.doSave();
    }

    private List<ILaunchConfiguration> configurations(List<IResource> resources) throws CoreException {
        List<String> paths = resources.stream().map(resource -> resource.getFullPath().toPortableString()).toList();
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        List<ILaunchConfiguration> found = new ArrayList<>();
        for (ILaunchConfiguration configuration : manager.getLaunchConfigurations(manager.getLaunchConfigurationType(type))) {
            if (LaunchedResources.paths(configuration).equals(paths)) {
                found.add(configuration);
            }
        }
        return found;
    }

    @Override
    public final ILaunchConfiguration[] getLaunchConfigurations(ISelection selection) {
        return array(resources(selection));
    }

    @Override
    public final ILaunchConfiguration[] getLaunchConfigurations(IEditorPart editor) {
        return array(SelectedResources.edited(editor.getEditorInput()));
    }

    private ILaunchConfiguration[] array(List<IResource> resources) {
        try {
            return configurations(resources).toArray(ILaunchConfiguration[]::new);
        } catch (CoreException unreadable) {
            ILog.of(ResourceShortcut.class).log(unreadable.getStatus());
            return new ILaunchConfiguration[0];
        }
    }

    @Override
    public final IResource getLaunchableResource(ISelection selection) {
        return first(resources(selection)).orElse(null);
    }

    @Override
    public final IResource getLaunchableResource(IEditorPart editor) {
        return first(SelectedResources.edited(editor.getEditorInput())).orElse(null);
    }

    private static Optional<IResource> first(List<IResource> resources) {
        return resources.size() == 1 ? Optional.of(resources.getFirst()) : Optional.empty();
    }
}

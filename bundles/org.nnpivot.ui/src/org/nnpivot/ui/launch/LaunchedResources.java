// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.launch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.ui.Messages;

/** The resources that a launch configuration works on, by their paths in the workspace. */
final class LaunchedResources {

    private static final String PATHS = "org.nnpivot.ui.resources";

    private LaunchedResources() {}

    static List<String> paths(ILaunchConfiguration configuration) throws CoreException {
        return configuration.getAttribute(PATHS, List.of());
    }

    static void set(ILaunchConfigurationWorkingCopy configuration, Collection<? extends IResource> resources) {
        configuration.setAttribute(PATHS, resources.stream().map(resource -> resource.getFullPath().toPortableString()).toList());
        configuration.setMappedResources(resources.toArray(IResource[]::new));
    }

    /**
     * The resources.
     *
     * @throws CoreException where one is gone, or there are none
     */
    static List<IResource> of(ILaunchConfiguration configuration) throws CoreException {
        List<IResource> resources = new ArrayList<>();
        for (String path : paths(configuration)) {
            IResource resource = ResourcesPlugin.getWorkspace().getRoot().findMember(IPath.fromPortableString(path));
            if (resource == null) {
                throw new CoreException(Status.error(NLS.bind(Messages.launch_gone, path)));
            }
            resources.add(resource);
        }
        if (resources.isEmpty()) {
            throw new CoreException(Status.error(Messages.launch_nothing));
        }
        return resources;
    }
}

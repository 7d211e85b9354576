// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.launch;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.nnpivot.workspace.refactoring.MigrateSettings;

/** The settings of a migration as a launch configuration keeps them. */
final class LaunchedSettings {

    private static final String PREFIX = "org.nnpivot.ui.migration.";

    private LaunchedSettings() {}

    /**
     * The settings.
     *
     * @throws CoreException where they make no sense
     */
    static MigrateSettings of(ILaunchConfiguration configuration) throws CoreException {
        Map<String, String> arguments = new HashMap<>();
        for (Map.Entry<String, Object> attribute : configuration.getAttributes().entrySet()) {
            if (attribute.getKey().startsWith(PREFIX)) {
                arguments.put(attribute.getKey().substring(PREFIX.length()), String.valueOf(attribute.getValue()));
            }
        }
        try {
            return MigrateSettings.of(arguments);
        } catch (IllegalArgumentException malformed) {
            throw new CoreException(Status.error(malformed.getMessage(), malformed));
        }
    }

    static void set(ILaunchConfigurationWorkingCopy configuration, MigrateSettings settings) throws CoreException {
        Map<String, String> arguments = settings.toArguments();
        for (String key : configuration.getAttributes().keySet()) {
            if (key.startsWith(PREFIX) && !arguments.containsKey(key.substring(PREFIX.length()))) {
                configuration.removeAttribute(key);
            }
        }
        arguments.forEach((key, value) -> configuration.setAttribute(PREFIX + key, value));
    }
}

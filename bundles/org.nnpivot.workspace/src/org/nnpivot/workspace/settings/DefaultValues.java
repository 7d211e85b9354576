// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.settings;

import java.util.Optional;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.nnpivot.generate.Architecture;
import org.nnpivot.shapes.LayoutPolicy;

/** What we ship: the other framework, the style of the source, and the interpreter that the environment names. */
public final class DefaultValues extends AbstractPreferenceInitializer {

    private static final String INTERPRETER = "NNPIVOT_PYTHON";

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences node = DefaultScope.INSTANCE.getNode(MigrationDefaults.NODE);
        node.put(MigrationDefaults.TARGET, "");
        node.put(MigrationDefaults.ARCHITECTURE, Architecture.KEEP.name());
        node.put(MigrationDefaults.LAYOUT, LayoutPolicy.CHANNELS_LAST.name());
        node.put(MigrationDefaults.PYTHON, Optional.ofNullable(System.getenv(INTERPRETER)).orElse(""));
    }
}

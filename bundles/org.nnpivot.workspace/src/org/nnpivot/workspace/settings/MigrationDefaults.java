// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.settings;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.generate.Architecture;
import org.nnpivot.operators.Framework;
import org.nnpivot.shapes.LayoutPolicy;
import org.nnpivot.workspace.source.FrameworkUse;

/** How the files of a project are migrated where nobody says otherwise: as the project says, else the workspace. */
public final class MigrationDefaults {

    /** The node of the preferences. */
    public static final String NODE = "org.nnpivot.workspace";
    /** The target: the name of a {@link Framework}, or empty for the one that a file doesn't use. */
    public static final String TARGET = "target";
    /** The name of an {@link Architecture}. */
    public static final String ARCHITECTURE = "architecture";
    /** The name of a {@link LayoutPolicy}. */
    public static final String LAYOUT = "layout";
    /** Path of a Python interpreter with both frameworks; of the workspace only, since it is a place on one machine. */
    public static final String PYTHON = "python";

    private final IScopeContext[] scopes;

    /** The defaults of the workspace. */
    public MigrationDefaults() {
        this(new IScopeContext[] {InstanceScope.INSTANCE, DefaultScope.INSTANCE});
    }

    /** The defaults of a project. */
    public MigrationDefaults(IProject project) {
        this(new IScopeContext[] {new ProjectScope(project), InstanceScope.INSTANCE, DefaultScope.INSTANCE});
    }

    private MigrationDefaults(IScopeContext[] scopes) {
        this.scopes = scopes;
    }

    /** The target where a file can be migrated to it; empty: the framework that a file doesn't use. */
    public Optional<Framework> target() {
        return value(Framework.values(), TARGET);
    }

    /** The target for a file that uses those frameworks, the first one first: no file is migrated to the only one that it uses. */
    public Framework target(Collection<Framework> used) {
        return target().filter(set -> used.isEmpty() || used.contains(set.other()))
                .or(() -> used.stream().findFirst().map(Framework::other)).orElse(Framework.KERAS);
    }

    /** The style of the result. */
    public Architecture architecture() {
        return value(Architecture.values(), ARCHITECTURE).orElse(Architecture.KEEP);
    }

    /** The order of axes of the result's inputs. */
    public LayoutPolicy layout() {
        return value(LayoutPolicy.values(), LAYOUT).orElse(LayoutPolicy.CHANNELS_LAST);
    }

    /** The Python interpreter; empty where there is none. */
    public Optional<String> python() {
        return Optional.of(text(PYTHON)).filter(path -> !path.isBlank());
    }

    /** A migration to a framework in the style that is set. */
    public MigrationRequest request(Framework target) {
        return new MigrationRequest(target, Optional.empty(), architecture(), layout(), Map.of(), false);
    }

    /** The migration of a file, with the shapes that are kept for its inputs. */
    public static MigrationRequest request(IFile file) {
        MigrationDefaults defaults = new MigrationDefaults(file.getProject());
        return KeptShapes.of(file).addedTo(defaults.request(defaults.target(FrameworkUse.of(file))));
    }

    private String text(String key) {
        return Platform.getPreferencesService().getString(NODE, key, "", scopes);
    }

    /** A name that somebody wrote wrongly into a settings file counts as none. */
    private <E extends Enum<E>> Optional<E> value(E[] values, String key) {
        String name = text(key);
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }
}

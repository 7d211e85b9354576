// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.settings;

import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** How lines of new files end: as the project or the workspace says, where one of them says anything. */
public final class LineEnds {

    /** What Python takes for the end of a line. */
    private static final String ANY = "\r\n|\r|\n";

    private LineEnds() {}

    /** A text as a new file of a project holds it; unchanged where nobody has set how lines end. */
    public static String applied(IProject project, String text) {
        return set(project).map(end -> text.replaceAll(ANY, end)).orElse(text);
    }

    /** What the machine is used to doesn't count: the same source gives the same bytes everywhere. */
    private static Optional<String> set(IProject project) {
        IScopeContext[] scopes = {new ProjectScope(project), InstanceScope.INSTANCE};
        return Optional.ofNullable(Platform.getPreferencesService().getString(Platform.PI_RUNTIME, Platform.PREF_LINE_SEPARATOR, null, scopes))
                .filter(end -> end.matches(ANY));
    }

    /** Whether two texts say the same, however their lines end. */
    public static boolean areEqualBut(String one, String other) {
        return one.replaceAll(ANY, "\n").equals(other.replaceAll(ANY, "\n"));
    }
}

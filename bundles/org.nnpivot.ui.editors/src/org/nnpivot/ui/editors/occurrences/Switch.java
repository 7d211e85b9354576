// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.occurrences;

import org.eclipse.core.runtime.Platform;

/** The Generic Editor's button that switches marking on and off. */
final class Switch {

    private static final String BUNDLE = "org.eclipse.ui.genericeditor";
    private static final String KEY = BUNDLE + ".togglehighlight";

    private Switch() {}

    static boolean isOn() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, KEY, true, null);
    }
}

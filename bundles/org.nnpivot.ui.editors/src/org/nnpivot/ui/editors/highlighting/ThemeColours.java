// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.highlighting;

import java.util.Locale;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.nnpivot.editing.Token;

/** The colours of the theme, which users can change in the preferences. */
public final class ThemeColours {

    private static final String PREFIX = "org.nnpivot.ui.editors.";

    private ThemeColours() {}

    /** How a kind of word looks. Only for the thread that draws. */
    public static TextAttribute attribute(Token.Kind kind) {
        boolean bold = kind == Token.Kind.KEYWORD || kind == Token.Kind.NETWORK;
        return new TextAttribute(registry().get(PREFIX + kind.name().toLowerCase(Locale.ROOT)), null, bold ? SWT.BOLD : SWT.NORMAL);
    }

    /** Tells of changes. */
    static ColorRegistry registry() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }
}

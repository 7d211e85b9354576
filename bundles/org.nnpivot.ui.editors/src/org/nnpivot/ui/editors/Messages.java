// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors;

import org.eclipse.osgi.util.NLS;

/** What people read. */
public final class Messages extends NLS {

    public static String compareGenerated;
    public static String compareTitle;
    public static String format;
    public static String generateFailed;
    public static String generating;
    public static String openCounterpart;
    public static String openDeclaration;
    public static String referencesFound;
    public static String referencesTo;
    public static String rename;
    public static String renameChanged;
    public static String renameNewName;
    public static String renameNothing;
    public static String renameTo;
    public static String stale;
    public static String staleCompare;
    public static String staleNotice;
    public static String staleRegenerate;
    public static String staleTitle;

    static {
        NLS.initializeMessages("org.nnpivot.ui.editors.messages", Messages.class);
    }

    private Messages() {}
}

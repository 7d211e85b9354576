// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace;

import org.eclipse.osgi.util.NLS;

/** What the bundle says to people; the texts stand in {@code messages.properties}. */
@SuppressWarnings("javadoc")
public final class Messages extends NLS {

    public static String checking;
    public static String internalError;
    public static String malformedShapes;
    public static String pairFollows;
    public static String record;
    public static String resultStays;
    public static String shapesFollow;
    public static String stage;

    static {
        NLS.initializeMessages("org.nnpivot.workspace.messages", Messages.class);
    }

    private Messages() {}
}

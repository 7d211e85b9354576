// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace;

import org.eclipse.osgi.util.NLS;

/** What the bundle says to people; the texts stand in {@code messages.properties}. */
@SuppressWarnings("javadoc")
public final class Messages extends NLS {

    public static String changedSince;
    public static String checking;
    public static String create;
    public static String edit;
    public static String editedResult;
    public static String existsByNow;
    public static String gone;
    public static String internalError;
    public static String looking;
    public static String malformedShapes;
    public static String migrateDescription;
    public static String migrateName;
    public static String noPythonFile;
    public static String noResult;
    public static String notAgain;
    public static String notThere;
    public static String notThereOrClosed;
    public static String nothingThere;
    public static String nothingToWrite;
    public static String otherEncoding;
    public static String pairFollows;
    public static String record;
    public static String resultStays;
    public static String shapesFollow;
    public static String stage;
    public static String unreadable;
    public static String unsaved;

    static {
        NLS.initializeMessages("org.nnpivot.workspace.messages", Messages.class);
    }

    private Messages() {}
}

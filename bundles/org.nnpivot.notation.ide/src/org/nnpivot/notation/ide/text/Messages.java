// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.text;

import org.nnpivot.editing.MessageFile;

/** What editors of pivot models say to people. */
public final class Messages {

    private static final MessageFile FILE = new MessageFile(Messages.class);

    private Messages() {}

    /** The text of a key, with its arguments. */
    public static String text(String key, String... arguments) {
        return FILE.text(key, arguments);
    }
}

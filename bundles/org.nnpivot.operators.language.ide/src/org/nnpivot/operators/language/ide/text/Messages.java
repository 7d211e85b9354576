// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.text;

import org.nnpivot.editing.MessageFile;

/** What editors of catalogues say to people. */
public final class Messages {

    private static final MessageFile FILE = new MessageFile(Messages.class);

    private Messages() {}

    /** The text of a key, with its arguments. */
    public static String text(String key, String... arguments) {
        return FILE.text(key, arguments);
    }
}

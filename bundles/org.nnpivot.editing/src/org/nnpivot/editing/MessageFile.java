// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What people read, in the file {@code messages.properties} of a package, or in its translation; also where there is no OSGi. */
public final class MessageFile {

    private static final String NAME = ".messages";

    private final Class<?> owner;

    /** The file of the owner's package. */
    public MessageFile(Class<?> owner) {
        this.owner = owner;
    }

    /**
     * A text with its arguments filled in, as they are.
     *
     * @throws java.util.MissingResourceException where the file has no such key
     */
    public String text(String key, String... arguments) {
        String pattern = ResourceBundle.getBundle(owner.getPackageName() + NAME, Locale.getDefault(), owner.getClassLoader()).getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nnpivot.operators.Framework;

/** A look at the lines that import a framework, without parsing: cheap enough for a menu that opens, and no proof. */
public final class FrameworkImports {

    /** A byte order mark may come first, decoded or as the bytes of UTF-8 look in Latin-1. */
    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:\uFEFF|\u00EF\u00BB\u00BF)?\\s*(?:from\\s+|import\\s+(?:[\\w.]+(?:\\s+as\\s+\\w+)?\\s*,\\s*)*)"
            + "(torch|tensorflow|keras|tf_keras)\\b");

    private FrameworkImports() {}

    /** The frameworks that a text imports, the first one first; empty where none is. */
    public static Set<Framework> of(CharSequence text) {
        Set<Framework> found = new LinkedHashSet<>();
        Matcher matcher = IMPORT.matcher(text);
        while (found.size() < Framework.values().length && matcher.find()) {
            found.add("torch".equals(matcher.group(1)) ? Framework.TORCH : Framework.KERAS);
        }
        return found;
    }
}

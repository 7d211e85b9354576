// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;

/** Which framework a file uses, by the first import that tells. */
final class FrameworkGuess {

    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*(?:import|from)\\s+(torch|tensorflow|keras|tf_keras)\\b");

    private FrameworkGuess() {}

    /** The framework to migrate to when none is named: the one the file does not use. */
    static Framework target(SourceText source) {
        Matcher first = IMPORT.matcher(source.text());
        boolean keras = first.find() && !"torch".equals(first.group(1));
        return keras ? Framework.TORCH : Framework.KERAS;
    }
}

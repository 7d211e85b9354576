// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nnpivot.operators.Framework;

/** Which framework a file uses, by the first import that tells. */
final class FrameworkGuess {

    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*(?:import|from)\\s+(torch|tensorflow|keras|tf_keras)\\b");

    private final Path file;

    FrameworkGuess(Path file) {
        this.file = file;
    }

    /** The framework to migrate to when none is named: the one the file does not use. */
    Framework target() throws IOException {
        Matcher first = IMPORT.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        boolean keras = first.find() && !"torch".equals(first.group(1));
        return keras ? Framework.TORCH : Framework.KERAS;
    }
}

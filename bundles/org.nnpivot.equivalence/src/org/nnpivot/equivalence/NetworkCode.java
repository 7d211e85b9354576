// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.nio.file.Path;
import java.util.Map;
import org.nnpivot.operators.Framework;

/**
 * A network that can be constructed. Its file is imported, and so run.
 *
 * @param file a Python file
 * @param expression what gives the network inside the file's module: {@code Tiny(width=4)}, or a name: that of a variable,
 *        or of a class or function that is called without arguments
 * @param framework that the network is written in
 */
public record NetworkCode(Path file, String expression, Framework framework) {

    Map<String, Object> toJson() {
        return Map.of("file", file.toAbsolutePath().toString(), "expression", expression);
    }
}

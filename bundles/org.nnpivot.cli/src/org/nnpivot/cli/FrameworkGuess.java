// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import org.nnpivot.engine.FrameworkImports;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;

/** Which framework a file uses, by the first import that tells. */
final class FrameworkGuess {

    private FrameworkGuess() {}

    /** The framework to migrate to when none is named: the one the file does not use. */
    static Framework target(SourceText source) {
        return FrameworkImports.of(source.text()).stream().findFirst().orElse(Framework.TORCH).other();
    }
}

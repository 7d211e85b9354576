// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.refactoring;

import org.nnpivot.operators.Framework;

/** The frameworks as people know them. */
final class FrameworkLabels {

    private FrameworkLabels() {}

    static String of(Framework framework) {
        return switch (framework) {
            case TORCH -> "PyTorch";
            case KERAS -> "TensorFlow/Keras";
        };
    }
}

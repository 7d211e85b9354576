// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.refactoring;

import org.nnpivot.operators.Framework;

/** The frameworks as people know them. */
public final class FrameworkLabels {

    private FrameworkLabels() {}

    /** The name of a framework. */
    public static String of(Framework framework) {
        return switch (framework) {
            case TORCH -> "PyTorch";
            case KERAS -> "TensorFlow/Keras";
        };
    }
}

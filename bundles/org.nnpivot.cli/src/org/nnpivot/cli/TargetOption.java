// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import org.nnpivot.operators.Framework;

/** The frameworks as the command line names them. */
enum TargetOption {
    PYTORCH(Framework.TORCH), TENSORFLOW(Framework.KERAS);

    private final Framework framework;

    TargetOption(Framework framework) {
        this.framework = framework;
    }

    Framework framework() {
        return framework;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.List;
import org.nnpivot.model.nn.Tensor;

/** What a name of the normal form stands for: one tensor, or a tuple that a call returned. */
sealed interface Results {

    /** A tensor. */
    record One(Tensor tensor) implements Results {}

    /** A tuple. */
    record Several(List<Results> parts) implements Results {}
}

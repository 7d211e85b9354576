// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.Set;

/** How the frameworks ask a tensor for its shape: not operators, since no tensor comes out. */
final class Sizes {

    /** The attribute, and how the normal form writes it. */
    static final String SHAPE = "shape";
    /** PyTorch's method: the shape, or one size. */
    static final String SIZE = "size";
    /** Methods that give the number of axes. */
    static final Set<String> RANK = Set.of("dim", "ndimension");
    /** Functions of TensorFlow and Keras that give the shape. */
    static final Set<String> SHAPE_FUNCTIONS = Set.of("tensorflow.shape", "keras.ops.shape", "keras.backend.shape",
            "keras.backend.int_shape");

    private Sizes() {}
}

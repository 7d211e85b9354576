// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

/**
 * What an operator says of the shapes around one use of it. It refines what is known and never guesses: called again and
 * again until nothing changes, forwards and backwards.
 */
@FunctionalInterface
interface ShapeFunction {

    /** Refines the shapes of operands and results, and fills in parameters that follow from them. */
    void apply(Site site);
}

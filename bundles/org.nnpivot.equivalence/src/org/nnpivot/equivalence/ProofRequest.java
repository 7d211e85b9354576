// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a proof needs besides the migration.
 *
 * @param source file that was migrated
 * @param target file that the migration gave
 * @param expression what constructs the network in both files; {@code null}: the class without arguments, or the variable
 * @param inputShapes shapes of inputs by name in the source's order of axes, the batch first; "" stands for the only input.
 *        Inputs that are not named have the shape that the migration inferred
 * @param extent how much is tried
 * @param limits what counts as rounding
 */
public record ProofRequest(Path source, Path target, String expression, Map<String, List<Long>> inputShapes, Extent extent,
        Limits limits) {

    /** Keeps a copy. */
    public ProofRequest {
        inputShapes = Map.copyOf(inputShapes);
    }
}

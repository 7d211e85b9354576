// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators;

import java.util.Set;

/**
 * The rules that declarations may name, each written in Java by the bundle that applies it. The catalogue's compiler accepts no
 * other; the bundles' tests assert that they implement each.
 */
public final class RuleNames {

    /** Shape functions. */
    public static final Set<String> SHAPE = Set.of("same", "broadcast", "channels", "trailing", "axis_sizes", "convolution",
            "transposed_convolution", "pooling", "adaptive", "global", "upsample", "pad", "crop", "pad_axes", "pixel_shuffle",
            "pixel_unshuffle", "unfold", "linear", "bilinear", "embedding", "one_hot", "flatten", "reshape", "unflatten", "permute",
            "transpose", "squeeze", "unsqueeze", "concatenate", "stack", "reduce", "reduce_broadcast", "resize_axis", "select", "gather",
            "subscript", "split", "chunk", "unstack", "split_by", "repeat", "repeat_elements", "repeat_vector", "expand", "matmul",
            "einsum", "recurrent", "recurrent_cell", "attention", "creation", "like", "scalar", "unknown");

    /** Layout rules. */
    public static final Set<String> LAYOUT = Set.of("elementwise", "axes", "channel", "per_axis", "spatial", "source", "last", "trailing",
            "append", "permute", "transpose", "flatten", "reshape", "unflatten", "insert", "remove", "reduce", "concatenate", "stack", "split",
            "subscript", "matmul", "recurrent", "attention", "creation");

    /** Rewrites that no sequence of uses expresses. */
    public static final Set<String> REWRITE = Set.of("StackedRecurrent", "LastStep", "FinalState", "WholeState",
            "StatesOfAnother", "MergedDirections", "DirectionsApart", "PartOfStack", "PaddedAxes", "AlreadyBroadcast",
            "UndonePermute");

    private RuleNames() {}
}

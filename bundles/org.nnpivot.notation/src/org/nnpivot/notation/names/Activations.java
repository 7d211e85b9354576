// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.names;

/** The two attributes that give a layer an activation. */
public final class Activations {

    /** At a definition or behind a use: the activation is a use of its own in the pivot. */
    public static final String SUGAR = "actv_func";
    /** At a definition: the layer itself applies it, as after lowering. In the pivot the parameter is called {@link #SUGAR}. */
    public static final String FUSED = "fused_actv_func";

    private Activations() {}
}

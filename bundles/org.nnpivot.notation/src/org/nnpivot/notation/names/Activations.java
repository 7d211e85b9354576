// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.names;

import java.util.List;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;

/** The two attributes that give a layer an activation. */
public final class Activations {

    /** At a definition or behind a use: the activation is a use of its own in the pivot. */
    public static final String SUGAR = "actv_func";
    /** At a definition: the layer itself applies it, as after lowering. In the pivot the parameter is called {@link #SUGAR}. */
    public static final String FUSED = "fused_actv_func";

    /** The axis that an activation works along, where its word is all that is said. */
    public static final long AXIS = -1;

    private Activations() {}

    /** The parameters that the word of an activation fixes at {@link #AXIS}: axes without a default. */
    public static List<String> axes(Operator activation) {
        return activation.parameters().stream()
                .filter(parameter -> parameter.type().kind() == ParameterType.Kind.AXIS && parameter.defaultValue() == null)
                .map(Parameter::name).toList();
    }
}

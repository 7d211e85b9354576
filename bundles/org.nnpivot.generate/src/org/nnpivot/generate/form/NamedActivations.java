// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.form;

import java.util.List;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;

/** Activations whose name is only known when the network runs: a function that is written into the file finds them. */
public final class NamedActivations {

    /** The form in which they are applied by way of that function. */
    public static final Form CALL = new Form(Framework.TORCH, Form.Kind.FUNCTION, "", false, List.of(), null, List.of(),
            List.of(), null, null, null, List.of(), "");

    private NamedActivations() {}

    /** The parameter that gives the name; {@code null} for any other operator. */
    public static Parameter name(Operator declaration) {
        return !declaration.activation() ? null : declaration.parameters().stream()
                .filter(parameter -> parameter.type().kind() == ParameterType.Kind.ACTIVATION).findFirst().orElse(null);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators;

import java.io.Serializable;
import java.util.List;
import org.nnpivot.operators.formula.Formula;

/**
 * One way to write an operator in a framework. Reading tries the forms with the spelling in order and takes the first whose
 * parameters all fit; writing takes the first that is not {@link #readOnly()}, whose guard holds, and that can say every
 * parameter of the pivot that is not at its default.
 *
 * @param framework whose form it is
 * @param kind how it is written
 * @param spelling the qualified name ({@code torch.nn.Linear}, {@code keras.layers.Dense}, {@code torch.Tensor.view} for a
 *        method), or the sign of a {@link Kind#SIGN}
 * @param readOnly accepted in reading, never written
 * @param parameters in the order of the signature
 * @param guard must hold for writing; {@code null} when it always may be written
 * @param sets pivot parameters that reading this form fixes, and that must have these values for writing
 * @param call operand ports in the order of a layer's call, with their names there; empty for functions
 * @param results what the call returns; {@code null}: the operator's first result port
 * @param wrapper qualified name of a layer that this one is written inside of ({@code keras.layers.Bidirectional}), or
 *        {@code null}; then {@code spelling} is the inner layer's, and the index lists the form under
 *        {@code wrapper(spelling)}
 * @param activationName for Keras: the string that names this activation, or {@code null}
 * @param weights names of the weights of this form, in terms of the operator's weights
 * @param example one line of code for the operator reference
 */
public record Form(Framework framework, Kind kind, String spelling, boolean readOnly, List<FormParameter> parameters,
        Formula guard, List<Setting> sets, List<FormParameter> call, Result results, String wrapper,
        String activationName, List<WeightName> weights, String example) implements Serializable {

    /** How a form is written. */
    public enum Kind {
        /** Constructed once, then applied. */
        LAYER,
        /** A function of operands. */
        FUNCTION,
        /** A method of the first operand. */
        METHOD,
        /** A sign between operands or before one. */
        SIGN,
        /** A subscript of the first operand. */
        SUBSCRIPT,
        /** Nothing at all: the result is the first operand. */
        IDENTITY
    }

    /**
     * What a call returns: one tensor, or a tuple.
     *
     * @param port the result port; {@code null} for a tuple
     * @param indices which of the port's tensors, for an indexed port; empty for all of them stacked
     * @param parts of a tuple, else empty
     */
    public record Result(String port, List<Integer> indices, List<Result> parts) implements Serializable {}

    /** The name the index lists this form under. */
    public String key() {
        return wrapper == null ? spelling : wrapper + "(" + spelling + ")";
    }

    /** A pivot parameter and the value it has in a form or a rewrite. */
    public record Setting(String parameter, Formula value) implements Serializable {}

    /**
     * A weight as this framework holds it.
     *
     * @param name the attribute in the framework ({@code kernel}, {@code weight_ih_l0})
     * @param value a formula over the operator's weights ({@code transpose(weight, [1, 0])}, {@code bias_ih + bias_hh})
     * @param when present only when this holds; {@code null} always
     * @param trainable false for running statistics
     */
    public record WeightName(String name, Formula value, Formula when, boolean trainable) implements Serializable {}
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators;

import java.io.Serializable;

/**
 * An operand or result of an operator.
 *
 * @param name its name in the pivot
 * @param many several tensors may stand at it (a concatenation's operands)
 * @param optional it may be left out (an initial state)
 * @param dtype {@code float}, {@code integer}, {@code boolean} or {@code any}
 * @param index for a result whose first axis enumerates tensors of their own (an RNN's states): how many there are along
 *        each index, over the operator's parameters (levels, directions); empty for an ordinary result
 * @param picker for a result among others: what takes it out of what a layer returns where no variable can; {@code null} where
 *        nothing does
 */
public record Port(String name, boolean many, boolean optional, String dtype,
        java.util.List<org.nnpivot.operators.formula.Formula> index, Picker picker) implements Serializable {

    /**
     * A class that stands behind a layer in a chain and takes one result out of the tuple that the layer returns; of an indexed
     * port the first tensor of the last level.
     *
     * @param name the class
     * @param documentation its docstring, one sentence
     */
    public record Picker(String name, String documentation) implements Serializable {}
}

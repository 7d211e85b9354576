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
 */
public record Port(String name, boolean many, boolean optional, String dtype,
        java.util.List<org.nnpivot.operators.formula.Formula> index) implements Serializable {}

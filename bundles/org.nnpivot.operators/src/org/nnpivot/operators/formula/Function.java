// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.formula;

/**
 * A function that formulas may call.
 *
 * @param name how formulas call it
 * @param least fewest arguments
 * @param most most arguments
 * @param use where it may be called
 * @param invertible with the other arguments constant, its value tells the first argument
 * @param first what the first argument is
 */
public record Function(String name, int least, int most, Use use, boolean invertible, Argument first) {

    /** Where a function may be called. */
    public enum Use {
        /** Over the pivot's parameters and tensors: guards and values alike. */
        VALUE,
        /** Over the weights of an operator. */
        WEIGHT
    }

    /** What a first argument is. */
    public enum Argument {
        /** Any formula. */
        FORMULA,
        /** The name of an operand port. */
        OPERAND,
        /** The name of a result port. */
        RESULT,
        /** The name of an operand or a result port. */
        PORT
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.formula;

import java.io.Serializable;
import java.util.List;

/**
 * An expression of the catalogue's language over the parameters of an operator. Lists work element by element, and a
 * number stands for a list of equal numbers, so that {@code padding_amount == 0} holds when every amount is zero.
 */
public sealed interface Formula extends Serializable {

    /** {@code null} (None), Boolean, Long, Double or String. */
    record Constant(Object value) implements Formula {}

    /** The value of a parameter of the operator, or of one that a rewrite bound. */
    record Reference(String name) implements Formula {}

    /** {@code [a, b]}. */
    record ListOf(List<Formula> items) implements Formula {}

    /** {@code -a} or {@code not a}. */
    record Unary(String operator, Formula operand) implements Formula {}

    /** One of {@code + - * // / % == != < <= > >= and or in}. */
    record Binary(String operator, Formula left, Formula right) implements Formula {}

    /** {@code then if condition else otherwise}. */
    record Conditional(Formula condition, Formula then, Formula otherwise) implements Formula {}

    /** A named function of the language: {@code rank(input)}, {@code size(input, 1)}, {@code complement(momentum)}. */
    record Call(String function, List<Formula> arguments) implements Formula {}

    /** {@code a[i]}. */
    record Index(Formula base, Formula index) implements Formula {}
}

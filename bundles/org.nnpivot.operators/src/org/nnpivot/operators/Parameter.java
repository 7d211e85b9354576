// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators;

import java.io.Serializable;
import org.nnpivot.operators.formula.Formula;

/**
 * A parameter of an operator in the pivot.
 *
 * @param name the argument's name in the pivot (BESSER's name where it has one)
 * @param type what values it takes
 * @param defaultValue the pivot's own default, {@code null} when a value must be there
 * @param inferred shape inference fills it in where the source leaves it out (input sizes)
 * @param domain values that differential test cases draw from; may be empty
 */
public record Parameter(String name, ParameterType type, Formula defaultValue, boolean inferred,
        java.util.List<Formula> domain) implements Serializable {}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators;

import java.io.Serializable;
import java.util.List;
import org.nnpivot.operators.formula.Formula;

/**
 * The name of a shape function or a layout rule, with its arguments.
 *
 * @param name registered by the bundle that implements it
 * @param arguments over the operator's parameters
 */
public record Rule(String name, List<Formula> arguments) implements Serializable {}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.util.List;
import org.nnpivot.operators.Operator;

/**
 * What compiling families gives.
 *
 * @param operators in the order of declaration; meaningful only without problems
 * @param problems empty when all is well
 */
public record Compilation(List<Operator> operators, List<Problem> problems) {}

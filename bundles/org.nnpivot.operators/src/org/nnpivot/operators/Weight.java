// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators;

import java.io.Serializable;
import java.util.List;
import org.nnpivot.operators.formula.Formula;

/**
 * A weight of an operator in the pivot, arranged as PyTorch arranges it.
 *
 * @param name its name in the pivot
 * @param sizes its sizes over the operator's parameters; a list among them stands for its items, one size an axis. The levels of
 *        a stack stand side by side.
 */
public record Weight(String name, List<Formula> sizes) implements Serializable {}

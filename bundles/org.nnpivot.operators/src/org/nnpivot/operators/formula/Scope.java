// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.formula;

import java.util.List;
import org.nnpivot.model.nn.Expression;

/** What the names and functions of a formula mean where it is evaluated. */
public interface Scope {

    /** The value of a parameter (or of a name that a rewrite bound); {@code null} when it has none. */
    Expression value(String parameter);

    /**
     * The value of a function that needs the surroundings ({@code rank}, {@code size}, {@code used}, {@code known}).
     *
     * @return {@code null} when it can't be told
     */
    Expression call(String function, List<Formula> arguments, Evaluator evaluator);
}

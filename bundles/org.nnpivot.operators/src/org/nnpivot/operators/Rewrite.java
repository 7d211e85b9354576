// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators;

import java.io.Serializable;
import java.util.List;
import org.nnpivot.operators.formula.Formula;

/**
 * A use of an operator in terms of others. Without a framework it holds for every pivot (a canonical form); with one, only
 * when lowering for it. A reversible rewrite is also applied backwards to every pivot that is read.
 *
 * @param framework the target it is needed for, or {@code null}
 * @param reversible the data flow on the right is recognised as this operator when a source is read
 * @param guard must hold; {@code null} always
 * @param steps the data flow, in order; the last ones give the operator's results
 * @param rule a Java rule that does it instead, with names of operators it makes or looks for, or {@code null}
 */
public record Rewrite(Framework framework, boolean reversible, Formula guard, List<Step> steps, Rule rule)
        implements Serializable {

    /**
     * One use in a rewrite.
     *
     * @param result name of its result: a result port of the operator, or a name of its own that also becomes the suffix of
     *        a definition's name ({@code conv1_pad})
     * @param operator catalogue name, or {@code self} for the same operator with the given parameters changed
     * @param operands names of operand ports or of earlier results, in the order of the operator's operand ports
     * @param arguments parameters set; others keep their default (of {@code self}: their value); also numbers in the place of
     *        the operand ports behind those of {@code operands}
     */
    public record Step(String result, String operator, List<String> operands, List<Form.Setting> arguments)
            implements Serializable {}
}

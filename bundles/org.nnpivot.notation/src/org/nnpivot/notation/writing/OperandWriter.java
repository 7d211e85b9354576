// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import java.util.List;
import org.nnpivot.model.nn.FunctionExpression;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.notation.syntax.Expression;

/** Writes what operators are applied to. A number that could be taken for a tensor or an application stands in parentheses. */
final class OperandWriter {

    private final Surroundings surroundings;
    private final ExpressionWriter values;

    OperandWriter(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.values = new ExpressionWriter(surroundings, ExpressionWriter.Bare.VALUES);
    }

    Expression write(Operand operand) {
        if (operand.getTensor() != null) {
            return Trees.name(surroundings.tensors.of(operand.getTensor()));
        }
        Expression value = values.write(operand.getScalar());
        boolean looksApplied = operand.getScalar() instanceof FunctionExpression
                || operand.getScalar() instanceof ParameterReference reference && surroundings.tensors.isTensor(reference.getName());
        return looksApplied ? Trees.group(List.of(value)) : value;
    }
}

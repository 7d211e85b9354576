// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence.interpreter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.BinaryExpression;
import org.nnpivot.model.nn.BooleanLiteral;
import org.nnpivot.model.nn.ConditionalExpression;
import org.nnpivot.model.nn.EllipsisExpression;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.FunctionExpression;
import org.nnpivot.model.nn.IntegerLiteral;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.NoneLiteral;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.RealLiteral;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.SliceExpression;
import org.nnpivot.model.nn.StringLiteral;
import org.nnpivot.model.nn.UnaryExpression;
import org.nnpivot.model.nn.access.Expressions;

/** Expressions as JSON: constants as they are, anything else as an object with one key that says what to compute. */
final class ExpressionJson {

    private ExpressionJson() {
    }

    /** @throws NotInterpretedException for a symbol or for text that is kept */
    static Object of(Expression expression) {
        return switch (expression) {
            case null -> null;
            case NoneLiteral none -> null;
            case IntegerLiteral literal -> literal.getValue();
            case RealLiteral literal -> literal.getValue();
            case BooleanLiteral literal -> literal.isValue();
            case StringLiteral literal -> literal.getValue();
            case ListExpression list -> list.getItems().stream().map(ExpressionJson::of).toList();
            case EllipsisExpression ellipsis -> Map.of("ellipsis", true);
            case ParameterReference parameter -> Map.of("parameter", parameter.getName());
            case SliceExpression slice ->
                Map.of("slice", Arrays.asList(of(slice.getLower()), of(slice.getUpper()), of(slice.getStep())));
            case SizeExpression size ->
                Map.of("size", Map.of("tensor", size.getTensor().getName(), "axis", of(size.getAxis())));
            default -> computed(expression);
        };
    }

    private static Object computed(Expression expression) {
        return switch (expression) {
            case UnaryExpression unary -> operation(unary.getOperator(), unary.getOperand());
            case BinaryExpression binary -> operation(binary.getOperator(), binary.getLeft(), binary.getRight());
            case FunctionExpression function -> Map.of("function", Map.of("name", function.getFunction(),
                    "arguments", function.getArguments().stream().map(ExpressionJson::of).toList()));
            case ConditionalExpression choice -> choice(choice);
            default -> throw new NotInterpretedException(Expressions.text(expression));
        };
    }

    private static Object operation(String sign, Expression... operands) {
        List<Object> values = Arrays.stream(operands).map(ExpressionJson::of).toList();
        return Map.of("operation", Map.of("sign", sign, "operands", values));
    }

    private static Object choice(ConditionalExpression choice) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("if", of(choice.getCondition()));
        parts.put("then", of(choice.getThen()));
        parts.put("else", of(choice.getOtherwise()));
        return Map.of("choice", parts);
    }
}

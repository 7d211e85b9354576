// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.model.nn.access;

import java.util.List;
import java.util.stream.Collectors;
import org.nnpivot.model.nn.AttributeExpression;
import org.nnpivot.model.nn.BinaryExpression;
import org.nnpivot.model.nn.BooleanLiteral;
import org.nnpivot.model.nn.ConditionalExpression;
import org.nnpivot.model.nn.EllipsisExpression;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.FunctionExpression;
import org.nnpivot.model.nn.IntegerLiteral;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.NoneLiteral;
import org.nnpivot.model.nn.OpaqueExpression;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.RealLiteral;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.SliceExpression;
import org.nnpivot.model.nn.StringLiteral;
import org.nnpivot.model.nn.SymbolExpression;
import org.nnpivot.model.nn.UnaryExpression;

/**
 * Writes expressions as Python text with no more parentheses than Python needs. How a parameter and the size of a tensor
 * are written depends on where the text stands, so both can be overridden.
 */
public class ExpressionText {

    private static final int CONDITIONAL = 1;
    private static final int UNARY = 9;
    private static final int ATOM = 12;

    /** The text of an expression. */
    public final String text(Expression expression) {
        String constant = constant(expression);
        return constant != null ? constant : switch (expression) {
            case null -> "None";
            case IntegerLiteral literal -> Long.toString(literal.getValue());
            case RealLiteral literal -> literal.getText() != null ? literal.getText() : number(literal.getValue());
            case BooleanLiteral literal -> literal.isValue() ? "True" : "False";
            case StringLiteral literal -> quote(literal.getValue());
            case NoneLiteral literal -> "None";
            case EllipsisExpression ellipsis -> "...";
            case OpaqueExpression opaque -> opaque.getText();
            case SymbolExpression symbol -> symbol.getName();
            case ParameterReference reference -> parameter(reference);
            case SizeExpression size -> size(size);
            case AttributeExpression attribute -> inside(attribute.getObject(), ATOM) + "." + attribute.getAttribute();
            case FunctionExpression function -> function.getFunction() + "(" + joined(function.getArguments()) + ")";
            case ListExpression list -> list(list);
            case SliceExpression slice -> slice(slice);
            default -> {
                String kept = kept(expression);
                yield kept != null ? kept : compound(expression);
            }
        };
    }

    /** The name by which a value, perhaps a missing one, is written; {@code null} where it is written out. */
    protected String constant(Expression expression) {
        return null;
    }

    /** How a computed value is written where it is kept under a name; {@code null} where it is not. */
    protected String kept(Expression expression) {
        return null;
    }

    /** How a constructor parameter is written. */
    protected String parameter(ParameterReference reference) {
        return reference.getName();
    }

    /** How the size of a tensor is written. */
    protected String size(SizeExpression size) {
        return "size(" + size.getTensor().getName() + ", " + text(size.getAxis()) + ")";
    }

    private String compound(Expression expression) {
        return switch (expression) {
            case UnaryExpression unary -> ("not".equals(unary.getOperator()) ? "not " : unary.getOperator())
                    + inside(unary.getOperand(), precedence(unary));
            case BinaryExpression binary -> binary(binary);
            case ConditionalExpression choice -> inside(choice.getThen(), CONDITIONAL + 1) + " if "
                    + inside(choice.getCondition(), CONDITIONAL + 1) + " else " + inside(choice.getOtherwise(), CONDITIONAL);
            default -> throw new IllegalArgumentException("no text for " + expression.eClass().getName());
        };
    }

    private String binary(BinaryExpression binary) {
        int own = precedence(binary);
        boolean power = "**".equals(binary.getOperator());
        return inside(binary.getLeft(), power ? own + 1 : own) + " " + binary.getOperator() + " "
                + inside(binary.getRight(), power ? UNARY : own + 1);
    }

    private String inside(Expression expression, int least) {
        String text = text(expression);
        boolean atom = precedence(expression) >= least || constant(expression) != null || kept(expression) != null;
        return atom ? text : "(" + text + ")";
    }

    private static int precedence(Expression expression) {
        return switch (expression) {
            case ConditionalExpression choice -> CONDITIONAL;
            case UnaryExpression unary -> "not".equals(unary.getOperator()) ? 4 : UNARY;
            case IntegerLiteral literal -> literal.getValue() < 0 ? UNARY : ATOM;
            case RealLiteral literal -> literal.getValue() < 0 ? UNARY : ATOM;
            case BinaryExpression binary -> precedence(binary.getOperator());
            case null, default -> ATOM;
        };
    }

    private static int precedence(String operator) {
        return switch (operator) {
            case "or" -> 2;
            case "and" -> 3;
            case "==", "!=", "<", "<=", ">", ">=", "in", "is" -> 5;
            case "+", "-" -> 7;
            case "*", "/", "//", "%", "@" -> 8;
            case "**" -> 10;
            default -> throw new IllegalArgumentException("unknown operator " + operator);
        };
    }

    private String list(ListExpression list) {
        String items = joined(list.getItems());
        if (!list.isTuple()) {
            return "[" + items + "]";
        }
        return list.getItems().size() == 1 ? "(" + items + ",)" : "(" + items + ")";
    }

    private String slice(SliceExpression slice) {
        String text = (slice.getLower() == null ? "" : text(slice.getLower())) + ":"
                + (slice.getUpper() == null ? "" : text(slice.getUpper()));
        return slice.getStep() == null ? text : text + ":" + text(slice.getStep());
    }

    private String joined(List<Expression> items) {
        return items.stream().map(this::text).collect(Collectors.joining(", "));
    }

    /** A real number as Python's repr writes it: the shortest text that reads back the same. */
    public static String number(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "float(\"inf\")" : "float(\"-inf\")";
        }
        String text = Double.toString(value).replace("E", "e");
        int exponent = text.indexOf('e');
        if (exponent < 0) {
            return text;
        }
        String digits = text.substring(0, exponent);
        return (digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits) + text.substring(exponent);
    }

    /** A string literal in double quotes. */
    public static String quote(String value) {
        StringBuilder text = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c);
            }
        }
        return text.append('"').toString();
    }
}

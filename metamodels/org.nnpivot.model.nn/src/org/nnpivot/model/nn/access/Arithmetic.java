// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.model.nn.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.BinaryExpression;
import org.nnpivot.model.nn.ConditionalExpression;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.FunctionExpression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.UnaryExpression;

/**
 * Arithmetic over expressions of constructor parameters. Integers are handled as polynomials, so that {@code width * 8 * 8}
 * and {@code width * 64} are proved equal for every width; questions are answered in three values.
 */
public final class Arithmetic {

    private Arithmetic() {}

    /** An equal expression, constants folded and integer polynomials in a normal form. The argument stays as it is. */
    public static Expression simplify(Expression expression) {
        return switch (expression) {
            case null -> null;
            case ListExpression list -> list(list);
            case UnaryExpression unary -> unary(unary.getOperator(), simplify(unary.getOperand()));
            case BinaryExpression binary -> binary(binary.getOperator(), simplify(binary.getLeft()), simplify(binary.getRight()));
            case ConditionalExpression choice -> conditional(choice);
            case FunctionExpression function -> function(function);
            default -> Expressions.copy(expression);
        };
    }

    /** Whether two expressions have the same value. */
    public static Truth equal(Expression left, Expression right) {
        if (left instanceof ListExpression || right instanceof ListExpression) {
            return equalLists(Expressions.items(left), Expressions.items(right));
        }
        Expression a = simplify(left);
        Expression b = simplify(right);
        Object first = Expressions.constant(a);
        Object second = Expressions.constant(b);
        if (first != null && second != null) {
            return Truth.of(equalConstants(first, second));
        }
        Long difference = Polynomial.of(a).plus(Polynomial.of(b), -1).asConstant();
        return difference == null ? Truth.UNKNOWN : Truth.of(difference == 0);
    }

    private static Truth equalLists(List<Expression> left, List<Expression> right) {
        if (left.size() != right.size()) {
            return Truth.REFUTED;
        }
        Truth all = Truth.PROVED;
        for (int i = 0; i < left.size(); i++) {
            all = all.and(equal(left.get(i), right.get(i)));
        }
        return all;
    }

    private static boolean equalConstants(Object left, Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return a.doubleValue() == b.doubleValue();
        }
        return left.equals(right);
    }

    /** Answers {@code left operator right} for {@code == != < <= > >=}. */
    public static Truth compare(String operator, Expression left, Expression right) {
        return switch (operator) {
            case "==" -> equal(left, right);
            case "!=" -> equal(left, right).not();
            case "<" -> less(left, right);
            case ">" -> less(right, left);
            case "<=" -> less(right, left).not();
            case ">=" -> less(left, right).not();
            default -> throw new IllegalArgumentException("no comparison: " + operator);
        };
    }

    private static Truth less(Expression left, Expression right) {
        Expression a = simplify(left);
        Expression b = simplify(right);
        if (Expressions.constant(a) instanceof Number first && Expressions.constant(b) instanceof Number second) {
            return Truth.of(first.doubleValue() < second.doubleValue());
        }
        Polynomial difference = Polynomial.of(a).plus(Polynomial.of(b), -1);
        Long constant = difference.asConstant();
        return constant == null ? isNegative(Bounds.of(difference.expression())) : Truth.of(constant < 0);
    }

    private static Truth isNegative(Bounds bounds) {
        if (bounds.most() != null && bounds.most() < 0) {
            return Truth.PROVED;
        }
        return bounds.least() != null && bounds.least() >= 0 ? Truth.REFUTED : Truth.UNKNOWN;
    }

    /** A copy with parameters replaced by the given values, simplified. */
    public static Expression substitute(Expression expression, Map<String, Expression> values) {
        Expression copy = Expressions.copy(expression);
        if (copy instanceof ParameterReference reference && values.containsKey(reference.getName())) {
            return Expressions.copy(values.get(reference.getName()));
        }
        List<ParameterReference> references = new ArrayList<>();
        for (TreeIterator<EObject> contents = copy.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof ParameterReference reference && values.containsKey(reference.getName())) {
                references.add(reference);
            }
        }
        references.forEach(reference -> EcoreUtil.replace(reference, Expressions.copy(values.get(reference.getName()))));
        return simplify(copy);
    }

    private static Expression list(ListExpression list) {
        List<Expression> items = list.getItems().stream().map(Arithmetic::simplify).toList();
        return list.isTuple() ? Expressions.tuple(items) : Expressions.list(items);
    }

    private static Expression unary(String operator, Expression operand) {
        Object value = Expressions.constant(operand);
        if ("not".equals(operator)) {
            return value instanceof Boolean bool ? Expressions.bool(!bool) : Expressions.unary(operator, operand);
        }
        return switch (value) {
            case Double number -> Expressions.real(-number);
            case null, default -> Polynomial.of(Expressions.unary(operator, operand)).expression();
        };
    }

    private static Expression binary(String operator, Expression left, Expression right) {
        Object first = Expressions.constant(left);
        Object second = Expressions.constant(right);
        return switch (operator) {
            case "+", "-", "*", "//" -> first instanceof Double || second instanceof Double
                    ? reals(operator, left, right) : Polynomial.of(Expressions.binary(operator, left, right)).expression();
            case "%" -> first == null && Polynomial.of(left).isMultipleOf(Polynomial.of(right)) ? Expressions.integer(0)
                    : reals(operator, left, right);
            case "/", "**" -> reals(operator, left, right);
            case "and", "or" -> logic(operator, left, right);
            default -> comparison(operator, left, right);
        };
    }

    private static Expression comparison(String operator, Expression left, Expression right) {
        if (!List.of("==", "!=", "<", "<=", ">", ">=").contains(operator)) {
            return Expressions.binary(operator, left, right);
        }
        return switch (compare(operator, left, right)) {
            case PROVED -> Expressions.bool(true);
            case REFUTED -> Expressions.bool(false);
            case UNKNOWN -> Expressions.binary(operator, left, right);
        };
    }

    private static Expression logic(String operator, Expression left, Expression right) {
        boolean and = "and".equals(operator);
        if (Expressions.constant(left) instanceof Boolean first) {
            return first == and ? right : left;
        }
        if (Expressions.constant(right) instanceof Boolean second && second == and) {
            return left;
        }
        return Expressions.binary(operator, left, right);
    }

    private static Expression reals(String operator, Expression left, Expression right) {
        if (!(Expressions.constant(left) instanceof Number a) || !(Expressions.constant(right) instanceof Number b)) {
            return Expressions.binary(operator, left, right);
        }
        if (b.doubleValue() == 0 && !"+-**".contains(operator)) {
            return Expressions.binary(operator, left, right);
        }
        if (a instanceof Long x && b instanceof Long y && !"/".equals(operator) && y >= 0) {
            return Expressions.integer("%".equals(operator) ? Math.floorMod(x, y) : Math.round(Math.pow(x, y)));
        }
        double x = a.doubleValue();
        double y = b.doubleValue();
        return switch (operator) {
            case "+" -> Expressions.real(x + y);
            case "-" -> Expressions.real(x - y);
            case "*" -> Expressions.real(x * y);
            case "/" -> Expressions.real(x / y);
            case "//" -> Expressions.real(Math.floor(x / y));
            case "%" -> Expressions.real(x - Math.floor(x / y) * y);
            default -> Expressions.real(Math.pow(x, y));
        };
    }

    private static Expression conditional(ConditionalExpression choice) {
        Expression condition = simplify(choice.getCondition());
        if (Expressions.constant(condition) instanceof Boolean holds) {
            return simplify(holds ? choice.getThen() : choice.getOtherwise());
        }
        return Expressions.conditional(condition, simplify(choice.getThen()), simplify(choice.getOtherwise()));
    }

    private static Expression function(FunctionExpression function) {
        List<Expression> arguments = function.getArguments().stream().map(Arithmetic::simplify).toList();
        if (arguments.stream().anyMatch(argument -> !(Expressions.constant(argument) instanceof Number))) {
            return Expressions.function(function.getFunction(), arguments);
        }
        Expression first = arguments.get(0);
        return switch (function.getFunction()) {
            case "int" -> Expressions.integer((long) ((Number) Expressions.constant(first)).doubleValue());
            case "min" -> arguments.stream().reduce((a, b) -> less(b, a) == Truth.PROVED ? b : a).orElse(first);
            case "max" -> arguments.stream().reduce((a, b) -> less(a, b) == Truth.PROVED ? b : a).orElse(first);
            default -> Expressions.function(function.getFunction(), arguments);
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.BinaryExpression;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.IntegerLiteral;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.SymbolExpression;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;

/** Replaces symbols and parameters in expressions, all at once, and finds them there. */
public final class Substitution {

    private Substitution() {}

    /** A simplified copy with symbols and parameters replaced. */
    public static Expression replace(Expression expression, Map<String, Expression> symbols, Map<String, Expression> parameters) {
        return replaceLeaves(expression, leaf -> switch (leaf) {
            case SymbolExpression symbol -> symbols.get(symbol.getName());
            case ParameterReference reference -> parameters.get(reference.getName());
            default -> null;
        });
    }

    /**
     * A simplified expression with every part replaced for which the function gives something; parts of these stay. It is a
     * copy unless nothing could change.
     */
    static Expression replaceLeaves(Expression expression, Function<Expression, Expression> replacement) {
        Expression whole = replacement.apply(expression);
        if (whole != null) {
            return Expressions.copy(whole);
        }
        if (expression instanceof IntegerLiteral || expression instanceof SymbolExpression) {
            return expression;
        }
        Expression copy = Expressions.copy(expression);
        for (Expression part : parts(copy)) {
            Expression other = replacement.apply(part);
            if (other != null) {
                EcoreUtil.replace(part, Expressions.copy(other));
            }
        }
        return Arithmetic.simplify(copy);
    }

    private static List<Expression> parts(Expression expression) {
        List<Expression> parts = new ArrayList<>();
        for (TreeIterator<EObject> contents = expression.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Expression part) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The names of the symbols in an expression. */
    static Set<String> symbols(Expression expression) {
        Set<String> names = new LinkedHashSet<>();
        if (expression instanceof IntegerLiteral) {
            return names;
        }
        if (expression instanceof SymbolExpression symbol) {
            names.add(symbol.getName());
        }
        for (Expression part : parts(expression)) {
            if (part instanceof SymbolExpression symbol) {
                names.add(symbol.getName());
            }
        }
        return names;
    }

    /** Whether a symbol stands below nothing but sums and products. */
    static boolean isPolynomialIn(Expression expression, String symbol) {
        return switch (expression) {
            case SymbolExpression leaf -> true;
            case BinaryExpression binary when "+-*".contains(binary.getOperator()) ->
                isPolynomialIn(binary.getLeft(), symbol) && isPolynomialIn(binary.getRight(), symbol);
            case org.nnpivot.model.nn.UnaryExpression unary -> isPolynomialIn(unary.getOperand(), symbol);
            default -> !symbols(expression).contains(symbol);
        };
    }
}

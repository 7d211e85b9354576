// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.model.nn.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nnpivot.model.nn.BinaryExpression;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.IntegerLiteral;
import org.nnpivot.model.nn.UnaryExpression;

/**
 * An integer polynomial over atoms: parameters, sizes, symbols, and whatever arithmetic can't take apart (a floor division).
 * Two expressions with the same polynomial are equal for all values.
 */
final class Polynomial {

    /** A product of atoms; the empty product is 1. */
    private record Monomial(List<String> keys, List<Expression> atoms) implements Comparable<Monomial> {

        static final Monomial ONE = new Monomial(List.of(), List.of());

        Monomial times(Monomial other) {
            TreeMap<String, List<Expression>> sorted = new TreeMap<>();
            collect(sorted);
            other.collect(sorted);
            List<String> keys = new ArrayList<>();
            List<Expression> atoms = new ArrayList<>();
            sorted.forEach((key, same) -> same.forEach(atom -> {
                keys.add(key);
                atoms.add(atom);
            }));
            return new Monomial(keys, atoms);
        }

        /** {@code null} where an atom of the divisor is missing. */
        Monomial dividedBy(Monomial divisor) {
            List<String> left = new ArrayList<>(keys);
            List<Expression> factors = new ArrayList<>(atoms);
            for (String key : divisor.keys) {
                int position = left.indexOf(key);
                if (position < 0) {
                    return null;
                }
                left.remove(position);
                factors.remove(position);
            }
            return new Monomial(left, factors);
        }

        private void collect(Map<String, List<Expression>> sorted) {
            for (int i = 0; i < keys.size(); i++) {
                sorted.computeIfAbsent(keys.get(i), key -> new ArrayList<>()).add(atoms.get(i));
            }
        }

        /** Higher degrees first, then by name; the constant comes last. */
        @Override
        public int compareTo(Monomial other) {
            int byDegree = Integer.compare(other.keys.size(), keys.size());
            return byDegree != 0 ? byDegree : keys.toString().compareTo(other.keys.toString());
        }
    }

    /** Divisors are multiplied up to here, far from an overflow. */
    private static final long LARGEST_DIVISOR = 1L << 31;

    private final TreeMap<Monomial, Long> terms = new TreeMap<>();

    private Polynomial() {}

    /** The polynomial of an expression whose parts are already simplified. */
    static Polynomial of(Expression expression) {
        return switch (expression) {
            case IntegerLiteral literal -> constant(literal.getValue());
            case UnaryExpression unary when "-".equals(unary.getOperator()) -> of(unary.getOperand()).times(constant(-1));
            case BinaryExpression binary -> binary(binary);
            default -> atom(expression);
        };
    }

    private static Polynomial binary(BinaryExpression binary) {
        return switch (binary.getOperator()) {
            case "+" -> of(binary.getLeft()).plus(of(binary.getRight()), 1);
            case "-" -> of(binary.getLeft()).plus(of(binary.getRight()), -1);
            case "*" -> of(binary.getLeft()).times(of(binary.getRight()));
            case "//" -> of(binary.getLeft()).floorDivide(of(binary.getRight()));
            default -> atom(binary);
        };
    }

    private static Polynomial constant(long value) {
        Polynomial polynomial = new Polynomial();
        polynomial.add(Monomial.ONE, value);
        return polynomial;
    }

    private static Polynomial atom(Expression expression) {
        Polynomial polynomial = new Polynomial();
        polynomial.add(new Monomial(List.of(Expressions.text(expression)), List.of(expression)), 1);
        return polynomial;
    }

    private void add(Monomial monomial, long coefficient) {
        long sum = terms.getOrDefault(monomial, 0L) + coefficient;
        if (sum == 0) {
            terms.remove(monomial);
        } else {
            terms.put(monomial, sum);
        }
    }

    Polynomial plus(Polynomial other, long factor) {
        Polynomial sum = new Polynomial();
        sum.terms.putAll(terms);
        other.terms.forEach((monomial, coefficient) -> sum.add(monomial, coefficient * factor));
        return sum;
    }

    private Polynomial times(Polynomial other) {
        Polynomial product = new Polynomial();
        terms.forEach((left, a) -> other.terms.forEach((right, b) -> product.add(left.times(right), a * b)));
        return product;
    }

    /** floor((q d + r) / d) = q + floor(r / d): what the divisor divides leaves the floor. */
    private Polynomial floorDivide(Polynomial divisor) {
        Long by = divisor.asConstant();
        if (by == null || by <= 0) {
            Polynomial quotient = exactQuotient(divisor);
            return quotient != null ? quotient : floorAtom(this, divisor);
        }
        Polynomial whole = new Polynomial();
        Polynomial rest = new Polynomial();
        terms.forEach((monomial, coefficient) -> {
            long quotient = monomial.equals(Monomial.ONE) ? Math.floorDiv(coefficient, by) : coefficient / by;
            whole.add(monomial, quotient);
            rest.add(monomial, coefficient - quotient * by);
        });
        return whole.plus(rest.floorOfRest(by), 1);
    }

    /** floor((floor(a / b) + c) / d) = floor((a + b c) / (b d)), or floors would pile up with every strided layer. */
    private Polynomial floorOfRest(long by) {
        Long value = asConstant();
        if (value != null) {
            return constant(Math.floorDiv(value, by));
        }
        long offset = terms.getOrDefault(Monomial.ONE, 0L);
        BinaryExpression inner = plus(constant(offset), -1).asFloor();
        if (inner == null || !(inner.getRight() instanceof IntegerLiteral literal) || literal.getValue() <= 0
                || literal.getValue() > LARGEST_DIVISOR / by) {
            return floorAtom(this, constant(by));
        }
        long divisor = literal.getValue();
        return of(inner.getLeft()).plus(constant(divisor), offset).floorDivide(constant(divisor * by));
    }

    /** The floor division that this is, alone and once; else {@code null}. */
    private BinaryExpression asFloor() {
        boolean alone = terms.size() == 1 && terms.firstEntry().getValue() == 1 && terms.firstKey().atoms().size() == 1;
        return alone && terms.firstKey().atoms().getFirst() instanceof BinaryExpression binary && "//".equals(binary.getOperator())
                ? binary : null;
    }

    /** Whether it is so many times the other one, whatever the values are. */
    boolean isMultipleOf(Polynomial divisor) {
        return exactQuotient(divisor) != null;
    }

    /** The quotient where the divisor is the whole or divides each term; else {@code null}. */
    private Polynomial exactQuotient(Polynomial divisor) {
        if (terms.isEmpty() || terms.equals(divisor.terms)) {
            return terms.isEmpty() ? null : constant(1);
        }
        if (divisor.terms.size() != 1) {
            return null;
        }
        Polynomial quotient = new Polynomial();
        Map.Entry<Monomial, Long> by = divisor.terms.firstEntry();
        for (Map.Entry<Monomial, Long> term : terms.entrySet()) {
            Monomial rest = term.getKey().dividedBy(by.getKey());
            if (rest == null || term.getValue() % by.getValue() != 0) {
                return null;
            }
            quotient.add(rest, term.getValue() / by.getValue());
        }
        return quotient;
    }

    private static Polynomial floorAtom(Polynomial dividend, Polynomial divisor) {
        return atom(Expressions.binary("//", dividend.expression(), divisor.expression()));
    }

    /** The value when there are no atoms, else {@code null}. */
    Long asConstant() {
        if (terms.isEmpty()) {
            return 0L;
        }
        return terms.size() == 1 && terms.firstKey().keys().isEmpty() ? terms.firstEntry().getValue() : null;
    }

    /** The polynomial as an expression: atoms before their coefficient, the constant last. */
    Expression expression() {
        Expression sum = null;
        for (Map.Entry<Monomial, Long> term : terms.entrySet()) {
            long coefficient = term.getValue();
            if (sum == null) {
                sum = product(term.getKey(), coefficient);
            } else {
                sum = Expressions.binary(coefficient < 0 ? "-" : "+", sum, product(term.getKey(), Math.abs(coefficient)));
            }
        }
        return sum == null ? Expressions.integer(0) : sum;
    }

    private static Expression product(Monomial monomial, long coefficient) {
        Expression product = null;
        for (Expression atom : monomial.atoms()) {
            Expression factor = Expressions.copy(atom);
            product = product == null ? factor : Expressions.binary("*", product, factor);
        }
        if (product == null) {
            return Expressions.integer(coefficient);
        }
        if (coefficient == -1) {
            return Expressions.unary("-", product);
        }
        return coefficient == 1 ? product : Expressions.binary("*", product, Expressions.integer(coefficient));
    }
}

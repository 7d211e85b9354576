// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Shape;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.SymbolExpression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.operators.formula.Scope;

/**
 * The values of names and functions in the formulas of one operator: its arguments, and what is known of the tensors it is
 * applied to. Where uses differ, nothing is known.
 */
public final class UseScope implements Scope {

    /** The name that stands for the mode, true while training, in expressions of the forward pass. */
    public static final String MODE = "training";

    private final Subject subject;
    private final Map<String, Expression> defaults;
    private final Map<String, Expression> bound = new HashMap<>();

    /** The values as they are, for all values of the network's parameters. */
    public UseScope(Subject subject) {
        this(subject, Map.of());
    }

    /** The values with the network's parameters at the given values. */
    public UseScope(Subject subject, Map<String, Expression> defaults) {
        this.subject = subject;
        this.defaults = defaults;
    }

    /** An evaluator of formulas in this scope. */
    public Evaluator evaluator() {
        return new Evaluator(this);
    }

    /** Gives a name a value that hides the parameter of that name. */
    public UseScope bind(String name, Expression value) {
        bound.put(name, value);
        return this;
    }

    @Override
    public Expression value(String name) {
        if (bound.containsKey(name)) {
            return bound.get(name);
        }
        Expression value = Arguments.get(subject.operator(), name);
        if (value == null) {
            Parameter parameter = subject.declaration().parameter(name);
            return parameter == null || parameter.defaultValue() == null || parameter.inferred() ? null
                    : evaluator().evaluate(parameter.defaultValue());
        }
        return defaults.isEmpty() ? value : Arithmetic.substitute(value, defaults);
    }

    @Override
    public Expression call(String function, List<Formula> arguments, Evaluator evaluator) {
        return switch (function) {
            case "rank" -> rank(port(arguments));
            case "size" -> sizes(port(arguments), evaluator.evaluate(arguments.get(1)));
            case "sizes" -> sizes(port(arguments), allAxes(port(arguments)));
            case "spatial" -> sizes(port(arguments), spatialAxes(port(arguments)));
            case "spans" -> Expressions.bool(spans(port(arguments), evaluator.evaluate(arguments.get(1))));
            case "used" -> Expressions.bool(used(arguments, evaluator));
            case "comes_from" -> Expressions.bool(comesFrom(arguments));
            case "given" -> Expressions.bool(given(port(arguments)));
            case "known", "static" -> Expressions.bool(isKnown(evaluator.evaluate(arguments.get(0))));
            case "constant" -> Expressions.bool(Expressions.constant(evaluator.evaluate(arguments.get(0))) != null);
            case "mode" -> Expressions.parameter(MODE);
            default -> null;
        };
    }

    private static String port(List<Formula> arguments) {
        return ((Formula.Reference) arguments.get(0)).name();
    }

    /** Whether a value holds no size that is only found when the network runs. */
    private static boolean isKnown(Expression value) {
        if (value == null || isSize(value)) {
            return false;
        }
        for (Iterator<EObject> contents = value.eAllContents(); contents.hasNext();) {
            if (isSize(contents.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSize(EObject value) {
        return value instanceof SymbolExpression || value instanceof SizeExpression;
    }

    private boolean used(List<Formula> arguments, Evaluator evaluator) {
        String port = port(arguments);
        List<Integer> indices = arguments.stream().skip(1)
                .map(index -> Expressions.constant(evaluator.evaluate(index)) instanceof Long i ? i.intValue() : -1).toList();
        return subject.uses().stream().flatMap(use -> subject.readResults(use).stream())
                .anyMatch(result -> port.equals(result.getPort()) && (indices.isEmpty() || indices.equals(result.getIndices())));
    }

    /** Whether one of the named operators makes what every use takes at a port. */
    private boolean comesFrom(List<Formula> arguments) {
        Set<Object> operators = arguments.stream().skip(1).map(name -> ((Formula.Constant) name).value()).collect(Collectors.toSet());
        return subject.uses().stream().allMatch(use -> {
            Operand operand = operand(use, port(arguments));
            Use producer = operand == null || operand.getTensor() == null ? null : DataFlow.producer(operand.getTensor());
            return producer != null && operators.contains(producer.applied().getType());
        });
    }

    private boolean given(String port) {
        return subject.uses().stream().allMatch(use -> operand(use, port) != null);
    }

    private static Operand operand(Use use, String port) {
        return use.getOperands().stream().filter(operand -> port.equals(operand.getPort())).findFirst().orElse(null);
    }

    private Expression rank(String port) {
        Integer rank = null;
        for (Use use : subject.uses()) {
            Shape shape = shape(use, port);
            int own = shape == null ? -1 : shape.getDimensions().size();
            if (own < 0 || rank != null && rank != own) {
                return null;
            }
            rank = own;
        }
        return rank == null ? null : Expressions.integer(rank);
    }

    private Expression size(String port, Expression axis) {
        Expression common = null;
        for (Use use : subject.uses()) {
            Expression own = dimension(use, port, axis);
            if (own == null || common != null && Arithmetic.equal(common, own) != Truth.PROVED) {
                return null;
            }
            common = own;
        }
        return common == null ? null : Arithmetic.substitute(common, defaults);
    }

    private Expression sizes(String port, Expression axes) {
        if (!(axes instanceof ListExpression list)) {
            return axes == null ? null : size(port, axes);
        }
        List<Expression> sizes = new ArrayList<>();
        for (Expression axis : list.getItems()) {
            Expression size = size(port, axis);
            if (size == null) {
                return null;
            }
            sizes.add(Expressions.copy(size));
        }
        return Expressions.list(sizes);
    }

    private Expression allAxes(String port) {
        return axes(0, rank(port), 0);
    }

    private Expression spatialAxes(String port) {
        boolean last = "channels_last".equals(Expressions.constant(value("data_format")));
        return last ? axes(1, rank(port), 1) : axes(2, rank(port), 0);
    }

    /** Whether a value asks for the spatial sizes of what every use takes at a port. */
    private boolean spans(String port, Expression value) {
        if (value == null || !(spatialAxes(port) instanceof ListExpression axes)) {
            return false;
        }
        List<Expression> items = Expressions.items(value);
        return items.size() == axes.getItems().size() && IntStream.range(0, items.size()).allMatch(
                i -> items.get(i) instanceof SizeExpression size && asksFor(size, port, axes.getItems().get(i)));
    }

    private boolean asksFor(SizeExpression size, String port, Expression axis) {
        long rank = Expressions.asLong(rank(port)).orElse(0);
        long asked = Expressions.asLong(size.getAxis()).orElse(rank);
        return Expressions.asLong(axis).orElse(-1) == (asked < 0 ? asked + rank : asked)
                && subject.uses().stream().allMatch(use -> operand(use, port) != null && operand(use, port).getTensor() == size.getTensor());
    }

    private static Expression axes(int from, Expression rank, int left) {
        return Expressions.constant(rank) instanceof Long end
                ? Expressions.of(LongStream.range(from, end - left).boxed().toList()) : null;
    }

    /** A size that is known, else how it is found when the network runs. */
    private static Expression dimension(Use use, String port, Expression axis) {
        Shape shape = shape(use, port);
        if (!(Expressions.constant(axis) instanceof Long position)) {
            return null;
        }
        int rank = shape == null ? -1 : shape.getDimensions().size();
        int index = (int) (position < 0 && rank >= 0 ? position + rank : position);
        Expression dimension = index < 0 || index >= rank ? null : shape.getDimensions().get(index);
        if (dimension != null && isKnown(dimension)) {
            return dimension;
        }
        Operand operand = operand(use, port);
        return operand == null || operand.getTensor() == null ? null : Expressions.size(operand.getTensor(), index);
    }

    private static Shape shape(Use use, String port) {
        Operand operand = operand(use, port);
        if (operand != null) {
            return operand.getTensor() == null ? null : operand.getTensor().getShape();
        }
        return use.getResults().stream().filter(result -> port.equals(result.getPort())).findFirst().map(Tensor::getShape)
                .orElse(null);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nnpivot.diagram.instance.NetworkInstance;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.operators.formula.Scope;

/**
 * The arguments of an operator of one instance of its network, and the sizes of the tensors that one use takes and gives. Other
 * than in code, a size that is found when the network runs is a symbol.
 */
final class CountScope implements Scope {

    private final NetworkInstance instance;
    private final Operator operator;
    private final org.nnpivot.operators.Operator declaration;
    private final Use use;

    /** @param use {@code null} where no tensor plays a part */
    CountScope(NetworkInstance instance, Operator operator, org.nnpivot.operators.Operator declaration, Use use) {
        this.instance = instance;
        this.operator = operator;
        this.declaration = declaration;
        this.use = use;
    }

    Evaluator evaluator() {
        return new Evaluator(this);
    }

    @Override
    public Expression value(String name) {
        Parameter parameter = declaration.parameter(name);
        Expression value = instance.value(Arguments.get(operator, name));
        if (value == null && parameter != null && parameter.defaultValue() != null && !parameter.inferred()) {
            value = evaluator().evaluate(parameter.defaultValue());
        }
        return value == null || parameter == null ? value : spread(value, parameter.type());
    }

    /** One number may stand for a vector of equal ones. */
    private static Expression spread(Expression value, ParameterType type) {
        boolean single = type.kind() == ParameterType.Kind.VECTOR && !(value instanceof ListExpression) && type.length() > 0;
        return single ? Expressions.list(Collections.nCopies(type.length(), value).stream().map(Expressions::copy).toList()) : value;
    }

    @Override
    public Expression call(String function, List<Formula> arguments, Evaluator evaluator) {
        if (use == null || arguments.isEmpty() || !(arguments.get(0) instanceof Formula.Reference port)) {
            return null;
        }
        List<List<Expression>> shapes = shapes(port.name());
        if (shapes.isEmpty() || shapes.contains(null)) {
            return null;
        }
        List<Expression> first = shapes.get(0);
        return switch (function) {
            case "rank" -> Expressions.integer(first.size());
            case "sizes" -> list(first);
            case "size" -> size(first, evaluator.evaluate(arguments.get(1)));
            case "einsum_sizes" -> EinsumSizes.of(Expressions.constant(evaluator.evaluate(arguments.get(1))), shapes);
            default -> null;
        };
    }

    private static Expression list(List<Expression> sizes) {
        return Expressions.list(sizes.stream().map(Expressions::copy).toList());
    }

    private static Expression size(List<Expression> shape, Expression axis) {
        if (!(Expressions.constant(axis) instanceof Long position)) {
            return null;
        }
        int index = (int) (position < 0 ? position + shape.size() : position);
        return index < 0 || index >= shape.size() ? null : Expressions.copy(shape.get(index));
    }

    /** The shapes of all tensors at a port; one that is not known is {@code null}. */
    private List<List<Expression>> shapes(String port) {
        List<List<Expression>> shapes = new ArrayList<>();
        for (Operand operand : use.getOperands()) {
            if (port.equals(operand.getPort())) {
                shapes.add(operand.getTensor() == null ? List.of() : instance.shape(operand.getTensor()));
            }
        }
        boolean result = shapes.isEmpty();
        for (Tensor tensor : result ? use.getResults() : List.<Tensor>of()) {
            boolean first = tensor.getPort() == null && port.equals(declaration.results().get(0).name());
            if (first || port.equals(tensor.getPort())) {
                shapes.add(instance.shape(tensor));
            }
        }
        return shapes;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rules;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.rewrite.OperatorFactory;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.SliceExpression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType.Kind;

/**
 * Pads one axis by parts of the operand.
 *
 * @param call as {@link PaddedAxes} is called
 * @param use the padding, before which the new steps stand
 * @param axis counted from the first one
 */
record PaddedAxis(RuleCall call, Use use, int axis) {

    private static final String PADDED = "padded";
    private static final int JOIN = 1;
    private static final int PART = 2;
    private static final int PADDING = 3;

    /** The padded tensor: {@code result}, or a new one where that is {@code null}. */
    Tensor joined(Tensor whole, PaddedAxes.Amounts amounts, Tensor result) {
        List<Tensor> parts = new ArrayList<>();
        if (amounts.before().number() > 0) {
            parts.add(padding(whole, amounts.before(), true));
        }
        parts.add(whole);
        if (amounts.behind().number() > 0) {
            parts.add(padding(whole, amounts.behind(), false));
        }
        Operator join = operator(JOIN);
        set(join, JOIN, Kind.AXIS, Expressions.integer(axis));
        if (result == null) {
            return applied(join, JOIN, parts, whole.getName() + "_" + PADDED);
        }
        result.setPort(declaration(JOIN).results().get(0).name());
        Use joining = inserted(join, JOIN, parts, result);
        joining.getComments().addAll(use.getComments());
        return result;
    }

    private Tensor padding(Tensor whole, PaddedAxes.Amount amount, boolean before) {
        if (call.size() <= PADDING) {
            return part(whole, amount.written(), !before);
        }
        boolean repeats = parameter(PADDING, Kind.INTEGER) != null;
        Tensor end = part(whole, repeats ? Expressions.integer(1) : amount.written(), before);
        if (Long.valueOf(1).equals(Expressions.constant(amount.written()))) {
            return end;
        }
        Operator operator = operator(PADDING);
        set(operator, PADDING, Kind.INTEGER, EcoreUtil.copy(amount.written()));
        set(operator, PADDING, Kind.AXIS, Expressions.integer(axis));
        set(operator, PADDING, Kind.AXES, Expressions.list(List.of(Expressions.integer(axis))));
        return applied(operator, PADDING, List.of(end), whole.getName() + "_" + PADDED);
    }

    /** The first places of the axis or the last ones. */
    private Tensor part(Tensor whole, Expression count, boolean first) {
        List<Expression> index = new ArrayList<>();
        for (int i = 0; i < axis; i++) {
            index.add(NnFactory.eINSTANCE.createSliceExpression());
        }
        SliceExpression slice = NnFactory.eINSTANCE.createSliceExpression();
        if (first) {
            slice.setUpper(EcoreUtil.copy(count));
        } else {
            slice.setLower(Expressions.constant(count) instanceof Long number ? Expressions.integer(-number)
                    : Expressions.unary("-", EcoreUtil.copy(count)));
        }
        index.add(slice);
        Operator part = operator(PART);
        set(part, PART, Kind.INDEX, Expressions.list(index));
        return applied(part, PART, List.of(whole), whole.getName() + "_" + (first ? "first" : "last"));
    }

    private org.nnpivot.operators.Operator declaration(int argument) {
        return call.rewriting().declaration(call.name(argument));
    }

    private Operator operator(int argument) {
        Operator operator = OperatorFactory.create(declaration(argument));
        operator.setOrigin(call.subject().operator().getOrigin());
        return operator;
    }

    private String parameter(int argument, Kind kind) {
        return declaration(argument).parameters().stream().filter(parameter -> parameter.type().kind() == kind).findFirst()
                .map(Parameter::name).orElse(null);
    }

    /** Sets the parameter of a kind, where there is one. */
    private void set(Operator operator, int argument, Kind kind, Expression value) {
        String parameter = parameter(argument, kind);
        if (parameter != null) {
            Arguments.set(operator, parameter, value);
        }
    }

    private Tensor applied(Operator operator, int argument, List<Tensor> operands, String name) {
        Tensor result = call.flow().newTensor(name, declaration(argument).results().get(0).name());
        inserted(operator, argument, operands, result);
        return result;
    }

    private Use inserted(Operator operator, int argument, List<Tensor> operands, Tensor result) {
        Use applied = NnFactory.eINSTANCE.createUse();
        applied.setSourceStart(use.getSourceStart());
        applied.setSourceEnd(use.getSourceEnd());
        applied.setOperator(operator);
        String port = declaration(argument).operands().get(0).name();
        operands.forEach(operand -> applied.getOperands().add(DataFlow.operand(port, operand)));
        applied.getResults().add(result);
        call.flow().insertBefore(use, applied);
        return applied;
    }
}

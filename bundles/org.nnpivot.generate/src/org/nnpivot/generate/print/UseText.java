// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nnpivot.generate.form.ResultPaths;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.generate.names.LayerLists;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Port;
import org.nnpivot.operators.formula.Formula;

/** Writes the application of an operator or sub-network, and where in what it returns a result stands. */
final class UseText {

    /** The port of operators that return a tuple of tensors; tensors of any other indexed port are stacked. */
    private static final String PARTS = "parts";

    private final NetworkContext context;
    private final Values values;
    private final CallText calls;

    UseText(NetworkContext context, Values values) {
        this.context = context;
        this.values = values;
        this.calls = new CallText(context.names(), Set.of(), values).withLoops(new ForwardLoops(context)::comprehension);
    }

    /** The call; {@code read} gives the text of each operand. */
    Code call(Use use, Function<Tensor, Code> read) {
        List<Code> inOrder = new ArrayList<>();
        Map<String, List<Code>> byPort = new HashMap<>();
        for (Operand operand : use.getOperands()) {
            Code code = operand.getTensor() != null ? read.apply(operand.getTensor()) : number(operand.getScalar(), use);
            inOrder.add(code);
            byPort.computeIfAbsent(operand.getPort(), port -> new ArrayList<>()).add(code);
        }
        Operator applied = use.applied();
        if (applied instanceof SubNetwork part) {
            return subNetwork(part, inOrder);
        }
        Form form = context.form(applied);
        Subject subject = context.subject(applied, List.of(use));
        return use.getDefinition() != null ? calls.layerCall("self." + LayerLists.path(applied.getName()), subject, form, byPort, inOrder)
                : calls.onTheSpot(subject, form, byPort, inOrder);
    }

    /** A number, of the type of the tensor that it meets. */
    private Code number(Expression scalar, Use use) {
        Optional<Tensor> met = use.getOperands().stream().map(Operand::getTensor).filter(Objects::nonNull).findFirst();
        return met.isPresent() ? values.number(scalar, met.get().getDtype()) : values.code(scalar);
    }

    private Code subNetwork(SubNetwork part, List<Code> operands) {
        List<String> arguments = new ArrayList<>(operands.stream().map(Code::text).toList());
        if (context.dialect().passesMode() && context.isModed(part.getNetwork())) {
            arguments.add(UseScope.MODE + "=" + UseScope.MODE);
        }
        return Code.atom("self." + LayerLists.path(part.getName()) + "(" + String.join(", ", arguments) + ")");
    }

    /** What the call returns. */
    Form.Result results(Use use) {
        Operator applied = use.applied();
        return applied instanceof SubNetwork part ? results(part.getNetwork())
                : ResultPaths.results(context.form(applied), context.subject(applied, List.of(use)).declaration());
    }

    private static Form.Result results(NeuralNetwork network) {
        int count = network.getBody() == null ? 1 : network.getBody().getResults().size();
        boolean tuple = network.getBody() != null && network.getBody().isTuple();
        if (count == 1 && !tuple) {
            return new Form.Result("output", List.of(), List.of());
        }
        List<Form.Result> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new Form.Result(count == 1 ? "output" : "output" + i, List.of(), List.of()));
        }
        return new Form.Result(null, List.of(), parts);
    }

    /** The part of the call's value that is one result. */
    Code select(Code call, Use use, Tensor result) {
        ResultPaths.Path path = ResultPaths.find(results(use), result);
        StringBuilder text = new StringBuilder(path.steps().isEmpty() && !path.isStackOf(result) ? call.text()
                : call.inside(Code.ATOM));
        path.steps().forEach(step -> text.append('[').append(step).append(']'));
        if (path.isStackOf(result)) {
            text.append('[').append(position(use, result)).append(']');
        }
        return path.steps().isEmpty() && !path.isStackOf(result) ? call : Code.atom(text.toString());
    }

    /** How many tensors a call returns as a tuple at this port; 0 where they are stacked, or where that is not known. */
    int partCount(Use use, String portName) {
        if (!PARTS.equals(portName) || use.applied() instanceof SubNetwork) {
            return 0;
        }
        Subject subject = context.subject(use.applied(), List.of(use));
        Port port = port(subject, portName);
        Long count = port.index().size() == 1 ? size(subject, port.index().get(0)) : null;
        return count == null ? 0 : count.intValue();
    }

    private static Port port(Subject subject, String name) {
        return subject.declaration().results().stream().filter(other -> other.name().equals(name)).findFirst().orElseThrow();
    }

    /** Where a tensor stands along the first axis of the stack of its port; the last level is counted from the end. */
    long position(Use use, Tensor result) {
        Subject subject = context.subject(use.applied(), List.of(use));
        Port port = port(subject, result.getPort());
        long position = 0;
        long total = 1;
        boolean known = true;
        for (int i = 0; i < port.index().size(); i++) {
            Long size = size(subject, port.index().get(i));
            known &= size != null || i == 0;
            total *= size == null ? 1 : size;
            position = position * (size == null ? 1 : size) + result.getIndices().get(i);
        }
        long first = result.getIndices().get(0);
        Long levels = size(subject, port.index().get(0));
        boolean last = first < 0 || levels != null && first == levels - 1;
        return known && last && first >= 0 ? position - total : position;
    }

    private static Long size(Subject subject, Formula formula) {
        Expression value = new UseScope(subject).evaluator().evaluate(formula);
        return Expressions.constant(value) instanceof Long size ? size : null;
    }
}

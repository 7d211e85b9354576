// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import java.util.List;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.notation.names.Activations;
import org.nnpivot.notation.names.ResultPort;
import org.nnpivot.notation.syntax.Annotation;
import org.nnpivot.notation.syntax.Application;
import org.nnpivot.notation.syntax.Call;
import org.nnpivot.notation.syntax.Expression;
import org.nnpivot.operators.Port;

/** Writes uses as calls. */
final class UseWriter {

    private record OperandPort(String name, boolean many) {}

    private final Surroundings surroundings;
    private final Nesting nesting;
    private final OperatorWriter operators;
    private final OperandWriter operands;

    UseWriter(Surroundings surroundings, Nesting nesting) {
        this.surroundings = surroundings;
        this.nesting = nesting;
        this.operators = new OperatorWriter(surroundings);
        this.operands = new OperandWriter(surroundings);
    }

    /** A use that stands for itself; in a chain of layers it is only named. */
    Application application(Use use, Tensor previous) {
        Application application = Trees.FACTORY.createApplication();
        String word = ActivationSugar.of(use, surroundings);
        Use inner = word == null ? null : nesting.inside(use.getOperands().get(0));
        boolean sugar = inner != null && ActivationSugar.takes(inner);
        Use written = sugar ? inner : use;
        boolean named = isChained(written, previous) && surroundings.tensors.variable(use.getResults().get(0)) == null
                && use.getResults().get(0).getVariable() == null && use.getResults().size() == 1;
        application.setCall(named ? Trees.name(written.getDefinition().getName()) : call(written));
        if (sugar) {
            application.getAttributes().add(Trees.attribute(Activations.SUGAR, Trees.name(word)));
        }
        return application;
    }

    private boolean isChained(Use use, Tensor previous) {
        if (surroundings.network.getStyle() != NetworkStyle.SEQUENTIAL || use.getDefinition() == null
                || use.getOperands().size() != 1 || use.getResults().size() != 1) {
            return false;
        }
        Operand operand = use.getOperands().get(0);
        List<OperandPort> ports = ports(use.getDefinition());
        Tensor result = use.getResults().get(0);
        boolean standard = Nesting.standardPort(use, surroundings, 0).equals(new ResultPort(result.getPort(), List.copyOf(result.getIndices())));
        return standard && operand.getTensor() != null && operand.getTensor() == previous && !ports.isEmpty()
                && !ports.get(0).many() && ports.get(0).name().equals(operand.getPort())
                && Trees.isName(use.getDefinition().getName());
    }

    private List<OperandPort> ports(Operator operator) {
        if (operator instanceof SubNetwork instance) {
            return instance.getNetwork().getInputs().stream().map(input -> new OperandPort(input.getName(), false)).toList();
        }
        List<Port> ports = surroundings.words.named(operator.getType()).map(org.nnpivot.operators.Operator::operands).orElse(List.of());
        return ports.stream().map(port -> new OperandPort(port.name(), port.many())).toList();
    }

    private Call call(Use use) {
        Call call = use.getDefinition() != null ? Trees.call(use.getDefinition().getName(), List.of()) : operators.call(use.getOperator());
        operands(use, call);
        if (use.getDefinition() == null) {
            operators.arguments(use.getOperator()).forEach((name, value) -> call.getArguments().add(Trees.argument(name, value)));
            annotations(use.getOperator()).forEach(call.getArguments()::add);
        }
        return call;
    }

    private static List<Annotation> annotations(Operator operator) {
        List<Annotation> annotations = OperatorWriter.annotations(operator);
        DetailsWriter.text("name", operator.getName(), annotations);
        operator.getComments().forEach(comment -> DetailsWriter.text(
                org.nnpivot.notation.names.Details.annotation(comment.getPlacement()), comment.getText(), annotations));
        return annotations;
    }

    /** By position as long as reading would find the same ports. */
    private void operands(Use use, Call call) {
        List<OperandPort> ports = ports(use.applied());
        int next = 0;
        boolean positional = true;
        for (Operand operand : use.getOperands()) {
            positional = positional && next < ports.size() && ports.get(next).name().equals(operand.getPort());
            Use inner = nesting.inside(operand);
            Expression value = inner != null ? call(inner) : operands.write(operand);
            call.getArguments().add(Trees.argument(positional ? null : operand.getPort(), value));
            next += positional && !ports.get(next).many() ? 1 : 0;
        }
    }
}

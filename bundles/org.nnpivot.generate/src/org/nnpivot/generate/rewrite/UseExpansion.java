// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.generate.names.DefinitionNames;
import org.nnpivot.generate.rewrite.Expansion.Made;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.operators.Port;

/** Replaces one use by uses of the operators that the steps of a rewrite made. */
final class UseExpansion {

    private final DataFlow flow;
    private final Subject subject;

    private final Use original;
    private final List<Made> steps;
    private final Map<String, List<Operand>> given = new HashMap<>();
    private Use last;
    private final Map<String, Tensor> made = new HashMap<>();
    private final List<Tensor> results;

    UseExpansion(DataFlow flow, Subject subject, Use original, List<Made> steps) {
        this.flow = flow;
        this.subject = subject;
        this.original = original;
        this.steps = steps;
        this.results = List.copyOf(original.getResults());
        for (Operand operand : original.getOperands()) {
            given.computeIfAbsent(operand.getPort(), port -> new ArrayList<>()).add(EcoreUtil.copy(operand));
        }
    }

    void apply() {
        int anchor = anchor();
        for (int i = 0; i < steps.size(); i++) {
            Made step = steps.get(i);
            List<Operand> operands = operands(step);
            if (i == anchor) {
                flow.setOperands(original, operands);
                attach(original, step);
                results(original, step, i);
            } else {
                Use use = use(step, operands);
                results(use, step, i);
                insert(use, i < anchor);
            }
        }
    }

    /** The step that keeps the original's place: the operator itself, else the last. */
    private int anchor() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).self()) {
                return i;
            }
        }
        return steps.size() - 1;
    }

    private void insert(Use use, boolean before) {
        if (before) {
            flow.insertBefore(original, use);
        } else {
            flow.insertAfter(last == null ? original : last, use);
            last = use;
        }
    }

    private Use use(Made step, List<Operand> operands) {
        Use use = NnFactory.eINSTANCE.createUse();
        Expansion.copyRange(original, use);
        use.getOperands().addAll(operands);
        if (step.operator().eContainer() == flow.network()) {
            use.setDefinition(step.operator());
        } else {
            use.setOperator(step.operator().eContainer() == null ? step.operator() : EcoreUtil.copy(step.operator()));
            use.getOperator().setName(wanted(step));
        }
        return use;
    }

    /** What a part of a function is called where it becomes a layer, as that of a layer is; {@code null} for what gives the result. */
    private String wanted(Made step) {
        String name = step.step().result();
        return Expansion.isResult(subject, name) ? null : DefinitionNames.attribute(subject.declaration().name()) + "_" + name;
    }

    private void attach(Use use, Made step) {
        if (step.self()) {
            return;
        }
        if (step.operator().eContainer() == flow.network()) {
            flow.apply(use, step.operator());
        } else {
            flow.applyOnTheSpot(use,
                    step.operator().eContainer() == null ? step.operator() : EcoreUtil.copy(step.operator()));
        }
    }

    private List<Operand> operands(Made step) {
        List<Operand> operands = new ArrayList<>();
        List<Port> ports = step.declaration().operands();
        List<String> names = step.step().operands();
        for (int i = 0; i < names.size(); i++) {
            String port = ports.get(Math.min(i, ports.size() - 1)).name();
            operands.addAll(operands(port, names.get(i)));
        }
        step.numbers().forEach((port, number) -> operands.add(scalar(port, number)));
        return operands;
    }

    private static Operand scalar(String port, Expression number) {
        Operand operand = NnFactory.eINSTANCE.createOperand();
        operand.setPort(port);
        operand.setScalar(EcoreUtil.copy(number));
        return operand;
    }

    private List<Operand> operands(String port, String name) {
        if (made.containsKey(name)) {
            return List.of(DataFlow.operand(port, made.get(name)));
        }
        List<Operand> copies = new ArrayList<>();
        for (Operand operand : given.getOrDefault(name, List.of())) {
            Operand copy = EcoreUtil.copy(operand);
            copy.setPort(port);
            copies.add(copy);
        }
        return copies;
    }

    /** Moves the results the step gives to it; any other result is a new tensor. */
    private void results(Use use, Made step, int index) {
        String name = step.step().result();
        boolean isLast = index == steps.size() - 1;
        if (!Expansion.isResult(subject, name)) {
            Tensor tensor = flow.newTensor(results.get(0).getName() + "_" + name, port(step));
            made.put(name, tensor);
            use.getResults().add(tensor);
            return;
        }
        for (Tensor result : results) {
            if (isLast && step.self() || result.getPort().equals(name)) {
                use.getResults().add(result);
                made.put(result.getPort(), result);
                result.setPort(step.self() ? result.getPort() : port(step));
            }
        }
    }

    private static String port(Made step) {
        return step.declaration().results().get(0).name();
    }
}

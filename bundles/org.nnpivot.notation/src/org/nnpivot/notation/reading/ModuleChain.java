// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.TnsType;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.notation.NotationFinding;
import org.nnpivot.notation.syntax.IntegerNumber;
import org.nnpivot.notation.syntax.Result;
import org.nnpivot.notation.syntax.SyntaxFactory;
import org.nnpivot.operators.Port;

/** Modules that are only named, as in BESSER: each takes what the one before gives, unless its definition names another. */
final class ModuleChain {

    /** Tells how many axes of space there are. */
    private static final String KERNEL = "kernel_dim";

    private final Reading reading;
    private final Frame frame;
    private final UseReader uses;
    private final Map<String, Operator> operations = new HashMap<>();

    ModuleChain(Reading reading, Frame frame, UseReader uses) {
        this.reading = reading;
        this.frame = frame;
        this.uses = uses;
    }

    /** Makes a tensor operation known; it is constructed anew at each use. */
    void operation(String name, Operator operation) {
        operations.put(name, operation);
    }

    /** Tensor operations that no module names, in order. */
    List<Operator> unusedOperations() {
        return operations.values().stream().filter(operation -> !frame.applied.contains(operation)).toList();
    }

    /** Adds the steps of one module. */
    Tensor apply(String name, org.nnpivot.operators.Operator activation, List<Result> named, RegionBuilder region, EObject where) {
        Operator operator = operations.getOrDefault(name, frame.definitions.get(name));
        if (operator == null) {
            reading.report(NotationFinding.UNDECLARED_MODULE, where, name);
            return null;
        }
        frame.applied.add(operator);
        BesserHints hints = frame.hints.getOrDefault(operator, new BesserHints());
        Tensor input = permuted(hints.permuteIn, operator, false, input(hints, region, where), region, where);
        Use use = region.add(use(operator, operations.containsKey(name)), where);
        use.getOperands().addAll(operands(operator, hints, input, where));
        List<Result> names = named.isEmpty() && operations.containsKey(name) ? ownName(name) : named;
        Tensor result = uses.finish(use, operator, activation, hints.permuteOut ? List.of() : names, region, where);
        result = permuted(hints.permuteOut, operator, true, result, region, where);
        frame.moduleResults.put(name, result);
        return result;
    }

    private static Use use(Operator operator, boolean onTheSpot) {
        Use use = NnFactory.eINSTANCE.createUse();
        if (onTheSpot) {
            use.setOperator(EcoreUtil.copy(operator));
            use.getOperator().setName(null);
        } else {
            use.setDefinition(operator);
        }
        return use;
    }

    /** The result of an operation is called like the operation, as long as no tensor is. */
    private List<Result> ownName(String name) {
        if (frame.tensors.containsKey(name)) {
            return List.of();
        }
        Result result = SyntaxFactory.eINSTANCE.createResult();
        result.setName(name);
        result.setVariable(name);
        return List.of(result);
    }

    private Tensor input(BesserHints hints, RegionBuilder region, EObject where) {
        if (hints.input == null) {
            return region.previous;
        }
        Tensor named = frame.moduleResults.get(hints.input);
        if (named == null) {
            reading.report(NotationFinding.UNDECLARED_MODULE, where, hints.input);
        }
        return named;
    }

    private List<Operand> operands(Operator operator, BesserHints hints, Tensor input, EObject where) {
        List<Operand> given = new ArrayList<>();
        hints.operands.forEach(value -> given.add(operand(value)));
        if (operator instanceof SubNetwork instance) {
            given.add(RegionBuilder.operand(instance.getNetwork().getInputs().get(0).getName(), input));
            return given;
        }
        List<Port> ports = reading.words().named(operator.getType()).orElseThrow().operands();
        long needed = ports.stream().filter(port -> !port.optional()).count();
        boolean many = ports.get(0).many();
        if (many ? given.size() < 2 : given.size() < needed) {
            given.add(0, RegionBuilder.operand(ports.get(0).name(), input));
        }
        for (int i = 0; i < given.size(); i++) {
            given.get(i).setPort(ports.get(many ? 0 : Math.min(i, ports.size() - 1)).name());
        }
        if (!many && given.size() > ports.size()) {
            reading.report(NotationFinding.TOO_MANY_OPERANDS, where, operator.getType(), ports.size());
        }
        return given;
    }

    /** The name of a module, with quotes or without, or a number. */
    private Operand operand(org.nnpivot.notation.syntax.Expression value) {
        Operand operand = NnFactory.eINSTANCE.createOperand();
        String word = Setting.word(value);
        Tensor tensor = word == null ? null : frame.moduleResults.getOrDefault(word, frame.tensors.get(word));
        operand.setTensor(tensor);
        if (word != null && tensor == null) {
            reading.report(NotationFinding.UNDECLARED_MODULE, value, word);
        } else if (tensor == null) {
            operand.setScalar(new ExpressionReader(reading, frame).read(value, ExpressionReader.Undeclared.UNKNOWN));
        }
        return operand;
    }

    /** BESSER's wish for channels at the other end becomes a step; its layers themselves have the channels first. */
    private Tensor permuted(boolean wanted, Operator layer, boolean back, Tensor tensor, RegionBuilder region, EObject where) {
        if (!wanted) {
            return tensor;
        }
        if (Arguments.get(layer, KERNEL) == null) {
            reading.report(NotationFinding.WRONG_VALUE, where, back ? "permute_out" : "permute_in", "given without " + KERNEL);
            return tensor;
        }
        var permute = reading.words().function(TnsType.PERMUTE.getLiteral()).orElseThrow();
        List<Setting> order = List.of(new Setting(permute.parameters().get(0).name(), order(layer, back), where));
        Use use = NnFactory.eINSTANCE.createUse();
        use.setOperator(new OperatorBuilder(reading, frame).build(permute, order, where));
        use.getOperands().add(RegionBuilder.operand(permute.operands().get(0).name(), tensor));
        region.add(use, where);
        return uses.results().name(use, use.getOperator(), new BesserHints(), List.of());
    }

    private static org.nnpivot.notation.syntax.List order(Operator layer, boolean back) {
        int axes = Expressions.items(Arguments.get(layer, KERNEL)).size();
        IntStream inner = back ? IntStream.rangeClosed(2, axes + 1) : IntStream.rangeClosed(1, axes);
        IntStream order = back ? IntStream.concat(inner, IntStream.of(1)) : IntStream.concat(IntStream.of(axes + 1), inner);
        org.nnpivot.notation.syntax.List list = SyntaxFactory.eINSTANCE.createList();
        IntStream.concat(IntStream.of(0), order).forEach(axis -> {
            IntegerNumber number = SyntaxFactory.eINSTANCE.createIntegerNumber();
            number.setValue(Integer.toString(axis));
            list.getItems().add(number);
        });
        return list;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.List;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.OpaqueStep;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Repeat;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.notation.NotationFinding;
import org.nnpivot.notation.names.Activations;
import org.nnpivot.notation.names.ResultPort;
import org.nnpivot.notation.reading.ExpressionReader.Undeclared;
import org.nnpivot.notation.syntax.Application;
import org.nnpivot.notation.syntax.Argument;
import org.nnpivot.notation.syntax.Assignment;
import org.nnpivot.notation.syntax.Block;
import org.nnpivot.notation.syntax.Call;
import org.nnpivot.notation.syntax.CallItem;
import org.nnpivot.notation.syntax.Expression;
import org.nnpivot.notation.syntax.Result;
import org.nnpivot.notation.syntax.Return;

/** Reads the forward pass. */
final class BodyReader {

    private final Reading reading;
    private final Frame frame;
    private final ElementDetails details;
    private final ExpressionReader expressions;
    private final UseReader uses;
    private final ModuleChain chain;

    BodyReader(Reading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
        this.details = new ElementDetails(reading);
        this.expressions = new ExpressionReader(reading, frame);
        this.uses = new UseReader(reading, frame);
        this.chain = new ModuleChain(reading, frame, uses);
    }

    ModuleChain chain() {
        return chain;
    }

    Region region(List<org.nnpivot.notation.syntax.Step> steps, Tensor entering) {
        RegionBuilder region = new RegionBuilder(entering);
        steps.forEach(step -> step(step, region));
        return region.finish();
    }

    private void step(org.nnpivot.notation.syntax.Step syntax, RegionBuilder region) {
        int before = region.region.getSteps().size();
        switch (syntax.getAction()) {
            case Return returned -> returned(returned, region);
            case org.nnpivot.notation.syntax.Repeat repeat -> repeat(repeat, region);
            case Assignment assignment -> assignment(assignment, region, syntax);
            case null, default -> { } // the parser has reported it
        }
        List<Step> made = region.region.getSteps();
        if (made.size() > before) {
            details(syntax, made.get(made.size() - 1));
        } else {
            details.comments(region.region, syntax.getLeading(), Placement.RESULT_BEFORE);
            details.comments(region.region, syntax.getTrailing(), Placement.RESULT_TRAILING);
            details.annotations(region.region, syntax.getAnnotations());
        }
    }

    private void details(org.nnpivot.notation.syntax.Step syntax, Step step) {
        details.comments(step, syntax.getLeading(), Placement.BEFORE);
        if (syntax.getAction() instanceof Assignment assignment && assignment.getValue() instanceof Application) {
            details.innerComments(step, syntax);
        }
        details.comments(step, syntax.getTrailing(), Placement.TRAILING);
        details.annotations(step, syntax.getAnnotations());
    }

    private void returned(Return syntax, RegionBuilder region) {
        region.returned();
        if (syntax.getValues().size() == 1 && syntax.getValues().get(0) instanceof Call call && call.isExplicit()
                && ResultPort.BY_NAME.equals(call.getFunction())) {
            named(call, region);
            return;
        }
        List<Expression> items = OperandReader.items(syntax.getValues());
        boolean tuple = OperandReader.isTuple(syntax.getValues());
        for (int i = 0; i < items.size(); i++) {
            String port = ResultPort.ofNetwork(i, tuple || items.size() > 1).name();
            Operand operand = uses.operands().read(port, items.get(i), region);
            region.region.getResults().add(Reading.located(operand, items.get(i)));
        }
        region.region.setTuple(tuple);
    }

    /** {@code return dict(mean=x, variance=y)}. */
    private void named(Call call, RegionBuilder region) {
        for (CallItem item : call.getArguments()) {
            if (item instanceof Argument argument && argument.getName() != null && argument.getValue() instanceof Expression value) {
                Operand operand = uses.operands().read(argument.getName(), value, region);
                region.region.getResults().add(Reading.located(operand, value));
            }
        }
        region.region.setTuple(true);
    }

    private void repeat(org.nnpivot.notation.syntax.Repeat syntax, RegionBuilder region) {
        Repeat repeat = NnFactory.eINSTANCE.createRepeat();
        repeat.setVariable(syntax.getVariable());
        if (syntax.getRange() != null) {
            repeat.setRange(expressions.read(syntax.getRange(), Undeclared.UNKNOWN));
        }
        frame.variables.push(syntax.getVariable() == null ? "" : syntax.getVariable());
        DefinitionReader definitions = new DefinitionReader(reading, frame);
        syntax.getDefinitions().forEach(definition -> definitions.definition(definition, repeat.getDefinitions()));
        frame.applied.addAll(repeat.getDefinitions());
        repeat.setBody(block(syntax.getBody(), region));
        frame.variables.pop();
        region.add(repeat, syntax);
    }

    private Region block(Block block, RegionBuilder outer) {
        if (block == null) {
            return NnFactory.eINSTANCE.createRegion();
        }
        Region region = region(block.getSteps(), outer.previous);
        details.comments(region, block.getTrailing(), Placement.TRAILING);
        details.comments(region, block.getComments(), Placement.END);
        return region;
    }

    private void assignment(Assignment syntax, RegionBuilder region, org.nnpivot.notation.syntax.Step step) {
        switch (syntax.getValue()) {
            case org.nnpivot.notation.syntax.Choice choice -> choice(choice, syntax.getResults(), region);
            case Application application when application.getCall() != null -> application(application, syntax.getResults(), region, step);
            case null, default -> { } // the parser has reported it
        }
    }

    private void choice(org.nnpivot.notation.syntax.Choice syntax, List<Result> results, RegionBuilder region) {
        Choice choice = NnFactory.eINSTANCE.createChoice();
        choice.setCondition(expressions.read(syntax.getCondition(), Undeclared.UNKNOWN));
        choice.getBranches().add(block(syntax.getThen(), region));
        if (syntax.getOtherwise() != null) {
            choice.getBranches().add(block(syntax.getOtherwise(), region));
        }
        results.forEach(result -> choice.getResults().add(plainResult(result)));
        region.add(choice, syntax);
        if (!choice.getResults().isEmpty()) {
            region.gives(choice.getResults().get(0));
        }
    }

    private Tensor plainResult(Result result) {
        if (frame.tensors.containsKey(result.getName())) {
            reading.report(NotationFinding.DUPLICATE_NAME, result, result.getName());
        }
        Tensor tensor = Reading.located(frame.newTensor(result), result);
        if (result.getPort() != null) {
            tensor.setPort(result.getPort());
            result.getIndices().forEach(index -> tensor.getIndices()
                    .add((int) org.nnpivot.model.nn.access.Expressions.asLong(expressions.read(index, Undeclared.UNKNOWN)).orElse(0)));
        }
        return tensor;
    }

    private void application(Application syntax, List<Result> results, RegionBuilder region, org.nnpivot.notation.syntax.Step step) {
        Call call = syntax.getCall();
        Tensor given;
        if (ExpressionReader.isOpaque(call)) {
            given = opaque(call, results, region, step);
        } else if (call.isExplicit()) {
            given = uses.apply(call, Setting.of(syntax.getAttributes()), results, region, step);
        } else {
            given = chain.apply(call.getFunction(), activation(syntax), results, region, step);
        }
        if (given != null) {
            region.gives(given);
        }
    }

    private org.nnpivot.operators.Operator activation(Application syntax) {
        org.nnpivot.operators.Operator activation = null;
        for (Setting setting : Setting.of(syntax.getAttributes())) {
            if (setting.name().equals(Activations.SUGAR)) {
                activation = new HintReader(reading, expressions).known(setting.word(), setting.where());
            } else {
                reading.report(NotationFinding.UNKNOWN_PROPERTY, setting.where(), setting.name());
            }
        }
        return activation;
    }

    /** {@code a, b = opaque("Python text", what, it, reads)}. */
    private Tensor opaque(Call call, List<Result> results, RegionBuilder region, org.nnpivot.notation.syntax.Step where) {
        OpaqueStep opaque = NnFactory.eINSTANCE.createOpaqueStep();
        List<Argument> arguments = call.getArguments().stream().filter(Argument.class::isInstance).map(Argument.class::cast).toList();
        opaque.setText(Setting.word(arguments.get(0).getValue()));
        for (Argument argument : arguments.subList(1, arguments.size())) {
            Tensor tensor = frame.tensors.get(String.valueOf(Setting.word(argument.getValue())));
            if (tensor == null) {
                reading.report(NotationFinding.UNKNOWN_TENSOR, argument, Setting.word(argument.getValue()));
            } else {
                opaque.getReads().add(tensor);
            }
        }
        results.forEach(result -> opaque.getWrites().add(plainResult(result)));
        region.add(opaque, where);
        return opaque.getWrites().isEmpty() ? null : opaque.getWrites().get(0);
    }
}

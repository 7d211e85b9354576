// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.OpaqueStep;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Repeat;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.NamedResults;
import org.nnpivot.notation.names.ResultPort;
import org.nnpivot.notation.syntax.Action;
import org.nnpivot.notation.syntax.Application;
import org.nnpivot.notation.syntax.Assignment;
import org.nnpivot.notation.syntax.Binary;
import org.nnpivot.notation.syntax.Block;
import org.nnpivot.notation.syntax.Call;
import org.nnpivot.notation.syntax.Expression;
import org.nnpivot.notation.syntax.Result;
import org.nnpivot.notation.syntax.Return;
import org.nnpivot.notation.syntax.Step;

/** Writes the steps of regions. */
final class StepWriter {

    private final Surroundings surroundings;
    private final ExpressionWriter values;

    StepWriter(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.values = new ExpressionWriter(surroundings, ExpressionWriter.Bare.VALUES);
    }

    /** The steps of a region; the tensor is what a step takes that names none, the comments are those of the region. */
    List<Step> steps(Region region, Tensor entering, DetailsWriter.Comments comments) {
        List<Step> written = new ArrayList<>();
        Nesting nesting = new Nesting(region, surroundings);
        UseWriter uses = new UseWriter(surroundings, nesting);
        Tensor previous = entering;
        Tensor last = null;
        for (org.nnpivot.model.nn.Step step : region.getSteps()) {
            if (!nesting.isNested(step)) {
                written.add(step(step, uses, previous));
                last = first(step) == null ? last : first(step);
                previous = last == null ? previous : last;
            }
        }
        if (!isImplied(region, last) || !comments.rest().isEmpty()) {
            DetailsWriter.Comments ofResult = DetailsWriter.ofResult(comments);
            written.add(commented(step(returned(region), List.of()), ofResult));
        }
        return written;
    }

    private static Tensor first(org.nnpivot.model.nn.Step step) {
        List<Tensor> results = switch (step) {
            case Use use -> use.getResults();
            case Choice choice -> choice.getResults();
            case OpaqueStep opaque -> opaque.getWrites();
            default -> List.of();
        };
        return results.isEmpty() ? null : results.get(0);
    }

    private static boolean isImplied(Region region, Tensor last) {
        if (region.isTuple() || region.getResults().size() != (last == null ? 0 : 1)) {
            return false;
        }
        return last == null ? !region.getSteps().isEmpty() : region.getResults().get(0).getTensor() == last;
    }

    private Step step(org.nnpivot.model.nn.Step step, UseWriter uses, Tensor previous) {
        Step written = step(switch (step) {
            case Use use -> assignment(results(use), uses.application(use, previous));
            case Choice choice -> choice(choice, previous);
            case Repeat repeat -> repeat(repeat, previous);
            case OpaqueStep opaque -> opaque(opaque);
            default -> throw new IllegalArgumentException("no notation for " + step.eClass().getName());
        }, DetailsWriter.annotations(step));
        return commented(written, DetailsWriter.comments(step, false));
    }

    private static Step commented(Step written, DetailsWriter.Comments comments) {
        written.getLeading().addAll(comments.leading());
        written.getTrailing().addAll(comments.trailing());
        written.getAnnotations().addAll(comments.others());
        return written;
    }

    private static Step step(Action action, List<org.nnpivot.notation.syntax.Annotation> annotations) {
        Step written = Trees.FACTORY.createStep();
        written.setAction(action);
        written.getAnnotations().addAll(annotations);
        return written;
    }

    /** A module of a chain gives what it gives; its result needs no name. */
    private static Assignment assignment(List<Result> results, Application application) {
        Assignment assignment = Trees.FACTORY.createAssignment();
        assignment.setValue(application);
        if (application.getCall().isExplicit()) {
            assignment.getResults().addAll(results);
        }
        return assignment;
    }

    private List<Result> results(Use use) {
        List<Result> written = new ArrayList<>();
        for (int i = 0; i < use.getResults().size(); i++) {
            Tensor tensor = use.getResults().get(i);
            ResultPort port = new ResultPort(tensor.getPort(), List.copyOf(tensor.getIndices()));
            written.add(result(tensor, port.equals(Nesting.standardPort(use, surroundings, i)) ? null : tensor.getPort()));
        }
        return written;
    }

    private Result result(Tensor tensor, String port) {
        Result result = Trees.FACTORY.createResult();
        result.setName(surroundings.tensors.of(tensor));
        result.setPort(port);
        if (port != null) {
            tensor.getIndices().forEach(index -> result.getIndices().add(Trees.integer(index)));
        }
        result.setVariable(surroundings.tensors.variable(tensor));
        return result;
    }

    private Assignment choice(Choice choice, Tensor previous) {
        org.nnpivot.notation.syntax.Choice written = Trees.FACTORY.createChoice();
        written.setCondition(values.write(choice.getCondition()));
        written.setThen(block(choice.getBranches().get(0), previous));
        if (choice.getBranches().size() > 1) {
            written.setOtherwise(block(choice.getBranches().get(1), previous));
        }
        Assignment assignment = Trees.FACTORY.createAssignment();
        choice.getResults().forEach(tensor -> assignment.getResults().add(result(tensor, tensor.getPort())));
        assignment.setValue(written);
        return assignment;
    }

    private org.nnpivot.notation.syntax.Repeat repeat(Repeat repeat, Tensor previous) {
        org.nnpivot.notation.syntax.Repeat written = Trees.FACTORY.createRepeat();
        written.setVariable(repeat.getVariable());
        written.setRange(repeat.getRange() == null ? null : values.write(repeat.getRange()));
        written.setOver(!repeat.getDefinitions().isEmpty());
        surroundings.variables.push(repeat.getVariable() == null ? "" : repeat.getVariable());
        OperatorWriter operators = new OperatorWriter(surroundings);
        repeat.getDefinitions().forEach(definition -> written.getDefinitions().add(operators.definition(definition)));
        written.setBody(block(repeat.getBody(), previous));
        surroundings.variables.pop();
        return written;
    }

    private Block block(Region region, Tensor entering) {
        Block block = Trees.FACTORY.createBlock();
        if (region != null) {
            DetailsWriter.Comments comments = DetailsWriter.ofBlock(region);
            block.getSteps().addAll(steps(region, entering, comments));
            block.getTrailing().addAll(comments.trailing());
            block.getComments().addAll(comments.leading());
        }
        return block;
    }

    private Assignment opaque(OpaqueStep opaque) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(Trees.text(opaque.getText()));
        opaque.getReads().forEach(tensor -> arguments.add(Trees.name(surroundings.tensors.of(tensor))));
        Call call = Trees.call("opaque", arguments);
        Application application = Trees.FACTORY.createApplication();
        application.setCall(call);
        Assignment assignment = Trees.FACTORY.createAssignment();
        opaque.getWrites().forEach(tensor -> assignment.getResults().add(result(tensor, tensor.getPort())));
        assignment.setValue(application);
        return assignment;
    }

    /** {@code dict(mean=x, variance=y)}. */
    private static Call named(Region region, List<Expression> items) {
        Call named = Trees.call(ResultPort.BY_NAME, List.of());
        for (int i = 0; i < items.size(); i++) {
            named.getArguments().add(Trees.argument(region.getResults().get(i).getPort(), items.get(i)));
        }
        return named;
    }

    private Return returned(Region region) {
        List<Expression> items = new ArrayList<>();
        for (Operand operand : region.getResults()) {
            Expression value = new OperandWriter(surroundings).write(operand);
            items.add(value instanceof Binary ? Trees.group(List.of(value)) : value);
        }
        Return written = Trees.FACTORY.createReturn();
        if (NamedResults.has(region)) {
            written.getValues().add(named(region, items));
        } else if (!region.isTuple() && items.size() > 1) {
            written.getValues().add(Trees.list(items));
        } else if (region.isTuple() && items.size() < 2) {
            var group = Trees.group(items);
            group.setComma(!items.isEmpty());
            written.getValues().add(group);
        } else {
            written.getValues().addAll(items);
        }
        return written;
    }
}

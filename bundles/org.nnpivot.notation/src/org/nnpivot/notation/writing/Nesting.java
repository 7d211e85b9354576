// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.notation.names.ResultPort;

/**
 * Which uses of a region are written inside others. A use can be, when nobody named its one result, one operand reads it, and
 * reading the nested text would make the steps in the same order.
 */
final class Nesting {

    private static final int DEEPEST = 3;

    private final Surroundings surroundings;
    private final Set<Use> nested = new HashSet<>();
    private final List<Step> steps;

    Nesting(Region region, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.steps = region.getSteps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) instanceof Use use) {
                i = absorb(use, i, DEEPEST);
            }
        }
    }

    /** Takes the uses right before this one into it, last operand first; gives the index of the first step it took. */
    private int absorb(Use use, int index, int depth) {
        int start = index;
        List<Operand> operands = use.getOperands();
        for (int i = operands.size() - 1; i >= 0 && start > 0 && depth > 1; i--) {
            Step before = steps.get(start - 1);
            if (before instanceof Use inner && producer(operands.get(i)) == inner && isNestable(inner, use)) {
                nested.add(inner);
                start = absorb(inner, start - 1, depth - 1);
            }
        }
        return start;
    }

    private static Use producer(Operand operand) {
        return operand.getTensor() != null && operand.getTensor().eContainer() instanceof Use use ? use : null;
    }

    private boolean isNestable(Use inner, Use outer) {
        if (inner.getResults().size() != 1) {
            return false;
        }
        boolean lines = surroundings.network.getStyle() == NetworkStyle.SEQUENTIAL
                && !(ActivationSugar.of(outer, surroundings) != null && ActivationSugar.takes(inner));
        Tensor result = inner.getResults().get(0);
        return !lines && !hasActivationWord(inner) && result.getVariable() == null && surroundings.tensors.isReadOnce(result) && isPlain(inner)
                && standardPort(inner, surroundings, 0).equals(new ResultPort(result.getPort(), List.copyOf(result.getIndices())));
    }

    /** An activation of a layer's result is written behind the layer, which needs a line of its own. */
    private boolean hasActivationWord(Use use) {
        Use layer = ActivationSugar.of(use, surroundings) == null ? null : producer(use.getOperands().get(0));
        return layer != null && ActivationSugar.takes(layer) && isNestable(layer, use);
    }

    private static boolean isPlain(Element element) {
        return element.getComments().isEmpty() && DetailsWriter.annotations(element).isEmpty();
    }

    /** The port that reading gives to a result that is written without one; names nothing where there is none. */
    static ResultPort standardPort(Use use, Surroundings surroundings, int position) {
        int count = use.getResults().size();
        if (use.applied() instanceof SubNetwork instance) {
            Region body = instance.getNetwork().getBody();
            boolean tuple = count > 1 || body != null && (body.isTuple() || body.getResults().size() > 1);
            return ResultPort.ofNetwork(position, tuple);
        }
        ResultPort port = surroundings.words.named(use.applied().getType())
                .map(entry -> ResultPort.standard(entry, position, count)).orElse(null);
        return port == null ? new ResultPort("", List.of()) : port;
    }

    boolean isNested(Step step) {
        return step instanceof Use use && nested.contains(use);
    }

    /** The use whose call is written in the place of an operand; {@code null} for a name. */
    Use inside(Operand operand) {
        Use producer = producer(operand);
        return producer != null && nested.contains(producer) ? producer : null;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.form;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.operators.Form;

/**
 * One link of a chain of layers: what is applied to the value before it, and what makes one tensor of its results.
 *
 * @param use the layer or function
 * @param steps directly behind it, all on the spot, that join several results of it; mostly none
 * @param result what the next link takes
 */
public record ChainLink(Use use, List<Use> steps, Tensor result) {

    /** Keeps the steps as they are. */
    public ChainLink {
        steps = List.copyOf(steps);
    }

    /** The link that begins with a use; {@code null} when it gives several values, or none. */
    public static ChainLink of(DataFlow flow, Use use) {
        List<Tensor> open = read(flow, use);
        List<Use> joining = new ArrayList<>();
        List<Step> body = ((Region) use.eContainer()).getSteps();
        for (int i = body.indexOf(use) + 1; open.size() > 1; i++) {
            if (i == body.size() || !(body.get(i) instanceof Use next) || !joins(flow, next, open)) {
                return null;
            }
            next.getOperands().forEach(operand -> open.remove(operand.getTensor()));
            open.addAll(read(flow, next));
            joining.add(next);
        }
        return open.size() == 1 ? new ChainLink(use, joining, open.get(0)) : null;
    }

    /** The links of a network that is a chain. */
    public static List<ChainLink> all(DataFlow flow) {
        List<ChainLink> links = new ArrayList<>();
        List<Step> body = flow.network().getBody().getSteps();
        for (int i = 0; i < body.size();) {
            ChainLink link = of(flow, (Use) body.get(i));
            links.add(link);
            i += 1 + link.steps().size();
        }
        return links;
    }

    private static List<Tensor> read(DataFlow flow, Use use) {
        return new ArrayList<>(use.getResults().stream().filter(result -> !flow.readers(result).isEmpty()).toList());
    }

    /** Whether a step reads some of these tensors, which nothing else does, and nothing else. */
    private static boolean joins(DataFlow flow, Use step, List<Tensor> open) {
        Operator operator = step.getOperator();
        return operator != null && !(operator instanceof SubNetwork) && !step.getOperands().isEmpty()
                && step.getOperands().stream().map(Operand::getTensor)
                        .allMatch(tensor -> open.contains(tensor) && flow.readers(tensor).size() == 1);
    }

    /** Whether the result is only a part of what a call of this form returns. */
    public boolean picks(Form form, org.nnpivot.operators.Operator declaration) {
        ResultPaths.Path path = steps.isEmpty() ? ResultPaths.find(form, declaration, result) : null;
        return path == null || !path.steps().isEmpty() || path.isStackOf(result);
    }
}

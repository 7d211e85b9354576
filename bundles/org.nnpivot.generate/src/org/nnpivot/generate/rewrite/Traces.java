// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;

/** Evens out what an earlier migration left in a file, so that migrating back and forth settles at once. */
final class Traces {

    /** What the layout stage writes beside a permute; it does so again where one is still needed. */
    private static final Pattern LAYOUT_COMMENT = Pattern.compile("#?\\s*\\w+ in the order of the source");

    private static final Map<Placement, Placement> OF_RESULT = Map.of(Placement.BEFORE, Placement.RESULT_BEFORE,
            Placement.TRAILING, Placement.RESULT_TRAILING, Placement.GAP, Placement.GAP);

    private Traces() {}

    /** Removes comments on the layout with the variables of what they stand beside, and calls parts of a stack like the stack. */
    static void remove(Model model) {
        List<Use> uses = new ArrayList<>();
        model.eAllContents().forEachRemaining(element -> {
            if (element instanceof Use use) {
                uses.add(use);
            }
        });
        for (Use use : uses) {
            if (use.getComments().removeIf(comment -> LAYOUT_COMMENT.matcher(comment.getText().strip()).matches())) {
                // The statement, and so the variable, is there for the comment only.
                use.getResults().forEach(result -> result.setVariable(null));
            }
            use.getResults().forEach(result -> nameLikeStack(use, result));
        }
        uses.forEach(Traces::handOn);
    }

    /** What is said of a statement belongs to the use that gives its value, not to one inside of its expression. */
    private static void handOn(Use use) {
        boolean inside = use.getResults().stream().allMatch(result -> result.getVariable() == null);
        if (!inside || use.getComments().isEmpty() || !(use.eContainer() instanceof Region region)) {
            return;
        }
        int next = region.getSteps().indexOf(use) + 1;
        if (next < region.getSteps().size()) {
            if (isInside(use, region.getSteps().get(next))) {
                region.getSteps().get(next).getComments().addAll(0, use.getComments());
            }
        } else if (region.getResults().stream().anyMatch(operand -> use.getResults().contains(operand.getTensor()))) {
            use.getComments().forEach(comment -> comment.setPlacement(OF_RESULT.get(comment.getPlacement())));
            region.getComments().addAll(0, use.getComments());
        }
    }

    private static boolean isInside(Element inner, Element outer) {
        return inner.getSourceStart() >= 0 && outer.getSourceStart() <= inner.getSourceStart()
                && inner.getSourceEnd() <= outer.getSourceEnd();
    }

    private static void nameLikeStack(Use use, Tensor part) {
        if (part.getVariable() == null && !part.getIndices().isEmpty()) {
            use.getResults().stream().filter(whole -> whole.getIndices().isEmpty() && part.getPort().equals(whole.getPort()))
                    .findFirst().ifPresent(whole -> part.setVariable(whole.getVariable()));
        }
    }
}

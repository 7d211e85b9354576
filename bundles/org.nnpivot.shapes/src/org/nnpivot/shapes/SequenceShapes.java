// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.access.Expressions;

/** Shapes of recurrent layers. */
final class SequenceShapes {

    /** How the two directions are merged when their widths add up. */
    private static final String CONCATENATED = "concat";
    /** The ports of the sequences of one direction each. */
    private static final Set<String> APART = Set.of("forward", "backward");

    private SequenceShapes() {}

    static void register(Map<String, ShapeFunction> functions) {
        functions.put("recurrent", SequenceShapes::recurrent);
        functions.put("recurrent_cell", SequenceShapes::cell);
    }

    private static void recurrent(Site site) {
        Sizes input = site.require(0, 3);
        if (input == null) {
            return;
        }
        site.agree("input_size", input.get(2));
        for (Tensor result : site.results()) {
            Sizes sizes = result(site, input, result);
            if (sizes != null) {
                site.result(result, sizes);
            }
        }
    }

    private static Sizes result(Site site, Sizes input, Tensor result) {
        Expression hidden = site.value("hidden_size");
        Expression projected = site.value("proj_size");
        Expression width = projected == null || SizeArithmetic.is(projected, 0) ? hidden : projected;
        if (width == null) {
            return null;
        }
        Expression directions = Expressions.integer(site.isTrue("bidirectional", false) ? 2 : 1);
        Expression batch = input.get(site.isTrue("batch_first", true) ? 0 : 1);
        boolean merged = !CONCATENATED.equals(site.word("merge_mode", CONCATENATED));
        Expression both = merged ? width : SizeArithmetic.times(width, directions);
        if ("sequence".equals(result.getPort())) {
            return input.with(2, both);
        }
        if (APART.contains(result.getPort())) {
            return input.with(2, width);
        }
        if ("final".equals(result.getPort())) {
            return Sizes.of(List.of(batch, both));
        }
        Expression state = "cell".equals(result.getPort()) ? hidden : width;
        return result.getIndices().isEmpty() ? stacked(site, directions, batch, state) : Sizes.of(List.of(batch, state));
    }

    private static Sizes stacked(Site site, Expression directions, Expression batch, Expression state) {
        Expression levels = site.value("num_layers") == null ? Expressions.integer(1) : site.value("num_layers");
        return Sizes.of(List.of(SizeArithmetic.times(levels, directions), batch, state));
    }

    private static void cell(Site site) {
        Sizes input = site.operand(0);
        if (input == null || input.rank() == 0) {
            return;
        }
        site.agree("input_size", input.get(input.rank() - 1));
        if (site.value("hidden_size") != null && !input.open()) {
            site.results(input.with(input.rank() - 1, site.value("hidden_size")));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Expressions;

/** The sizes that the letters of a sum over products run over. */
final class EinsumSizes {

    private EinsumSizes() {}

    /**
     * The size of each letter of an equation once.
     *
     * @param equation as Python's text; anything else, or one with an ellipsis, has no value
     * @param shapes of the operands, in order
     * @return {@code null} when it can't be told
     */
    static Expression of(Object equation, List<List<Expression>> shapes) {
        if (!(equation instanceof String text) || text.contains(".")) {
            return null;
        }
        String[] operands = text.replace(" ", "").split("->")[0].split(",");
        Map<Character, Expression> sizes = new LinkedHashMap<>();
        for (int i = 0; i < operands.length; i++) {
            if (i >= shapes.size() || shapes.get(i).size() != operands[i].length()) {
                return null;
            }
            for (int axis = 0; axis < operands[i].length(); axis++) {
                sizes.putIfAbsent(operands[i].charAt(axis), shapes.get(i).get(axis));
            }
        }
        return Expressions.list(new ArrayList<>(sizes.values()).stream().map(Expressions::copy).toList());
    }
}

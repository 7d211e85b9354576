// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.text;

import java.util.List;
import java.util.stream.Collectors;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.shapes.ShapeNotes;

/** Shapes as text. */
public final class ShapeText {

    private ShapeText() {}

    /** The shapes that the last of these uses gives, with commas between; empty where one is unknown. */
    public static String of(List<Use> uses) {
        List<Tensor> results = uses.isEmpty() ? List.of() : uses.get(uses.size() - 1).getResults();
        boolean known = !results.isEmpty() && results.stream().allMatch(tensor -> tensor.getShape() != null);
        return known ? results.stream().map(ShapeText::of).collect(Collectors.joining(", ")) : "";
    }

    /** The shape of a tensor; a question mark where it is unknown. */
    public static String of(Tensor tensor) {
        return tensor.getShape() == null ? "?" : ShapeNotes.text(tensor.getShape());
    }
}

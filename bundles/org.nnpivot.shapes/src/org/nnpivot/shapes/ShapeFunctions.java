// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shape functions by the name the catalogue calls them. */
final class ShapeFunctions {

    private static final Map<String, ShapeFunction> BY_NAME = byName();

    private ShapeFunctions() {}

    private static Map<String, ShapeFunction> byName() {
        Map<String, ShapeFunction> functions = new HashMap<>();
        PointwiseShapes.register(functions);
        SpatialShapes.register(functions);
        PaddingShapes.register(functions);
        FeatureShapes.register(functions);
        ArrangementShapes.register(functions);
        ResizingShapes.register(functions);
        AxisShapes.register(functions);
        PieceShapes.register(functions);
        SequenceShapes.register(functions);
        return Map.copyOf(functions);
    }

    /** The function of that name. */
    static Optional<ShapeFunction> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** All names, for the check of the catalogue. */
    static Set<String> names() {
        return BY_NAME.keySet();
    }
}

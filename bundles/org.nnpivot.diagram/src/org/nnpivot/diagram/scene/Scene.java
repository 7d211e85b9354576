// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.scene;

import java.util.List;
import java.util.Optional;

/**
 * A drawing that any canvas can show.
 *
 * @param title what it shows
 * @param width from 0
 * @param height from 0
 * @param elements from the back to the front
 */
public record Scene(String title, double width, double height, List<SceneElement> elements) {

    /** Copies the elements. */
    public Scene {
        elements = List.copyOf(elements);
    }

    /** The foremost element at a place. */
    public Optional<SceneElement> at(Point point) {
        return elements.reversed().stream().filter(element -> element.isHit(point)).findFirst();
    }
}

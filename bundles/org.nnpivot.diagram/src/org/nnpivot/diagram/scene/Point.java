// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.scene;

/** A place in a scene, in units of which there are 96 to the inch; y grows downwards. */
public record Point(double x, double y) {

    /** This place moved. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.diagram;

/** How large a scene is shown: by steps, or as large as fits. */
final class Zoom {

    private static final double STEP = 1.25;
    private static final double LEAST = 0.05;
    private static final double MOST = 8;

    private double scale = 1;
    private boolean fitting = true;

    double scale() {
        return scale;
    }

    boolean isFitting() {
        return fitting;
    }

    void fit() {
        fitting = true;
    }

    void fitInto(double fits) {
        scale = Math.clamp(fits, LEAST, MOST);
    }

    void set(double chosen) {
        fitting = false;
        scale = chosen;
    }

    double larger() {
        return Math.min(MOST, scale * STEP);
    }

    double smaller() {
        return Math.max(LEAST, scale / STEP);
    }
}

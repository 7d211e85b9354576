// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.scene;

import java.util.Set;

/** Colours, one for kinds of work that belong together. */
public enum Hue {
    /** Convolutions. */
    BLUE("#dbe9fb", "#3b73b9", "#1d3553", "#6ea3e6", Set.of("convolution", "transposed")),
    /** Linear maps and tables. */
    TEAL("#d6f0ec", "#2b857a", "#173f3b", "#58b8ab", Set.of("linear", "embedding")),
    /** Recurrent layers. */
    VIOLET("#e9e0f8", "#7a55b5", "#382a55", "#ab8be0", Set.of("recurrent", "lstm", "gru")),
    /** Normalisation. */
    GREEN("#e0f1d9", "#4f8a3a", "#27401e", "#86bf6f", Set.of("normalization", "norm", "regularization")),
    /** Activations. */
    RED("#fbe3df", "#bb5646", "#532a23", "#e68f80", Set.of("activation", "activation_named", "activation_smooth")),
    /** Pooling and other changes of resolution. */
    ORANGE("#fcebd3", "#b5762a", "#4d3617", "#e0ac68", Set.of("pooling", "pooling_global", "adaptive", "upsampling", "padding")),
    /** Where tensors meet. */
    YELLOW("#faf3cc", "#96831d", "#45400f", "#cdb94f", Set.of("arithmetic", "joining", "comparison", "elementwise", "scaling")),
    /** Everything else. */
    GREY("#ececee", "#6f7279", "#33353a", "#9da1a9", Set.of());

    private final String fill;
    private final String stroke;
    private final String darkFill;
    private final String darkStroke;
    private final Set<String> families;

    Hue(String fill, String stroke, String darkFill, String darkStroke, Set<String> families) {
        this.fill = fill;
        this.stroke = stroke;
        this.darkFill = darkFill;
        this.darkStroke = darkStroke;
        this.families = families;
    }

    /** The colour of a family of the catalogue; a family that none is chosen for is grey. */
    public static Hue of(String family) {
        for (Hue hue : values()) {
            if (hue.families.contains(family)) {
                return hue;
            }
        }
        return GREY;
    }

    /** The inside of a box, {@code #rrggbb}. */
    public String fill(boolean dark) {
        return dark ? darkFill : fill;
    }

    /** Its border. */
    public String stroke(boolean dark) {
        return dark ? darkStroke : stroke;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.layout;

import org.nnpivot.diagram.scene.SceneElement.Face;

/**
 * The room that texts take, by the widths of Helvetica's letters, which Arial and their free relatives share: the same on every
 * machine, whatever fonts it has.
 */
public final class TextWidths {

    /** Widths of the characters from the space to the tilde, in thousandths of the size. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};
    private static final int LATIN = 584;
    private static final int WIDE = 1000;
    private static final int FIRST_WIDE = 0x1100;
    /** Bold letters are wider by about so much. */
    private static final double BOLD = 1.07;

    private TextWidths() {}

    /** The size of a face. */
    public static double size(Face face) {
        return switch (face) {
            case TITLE -> 15;
            case NAME -> 12;
            case DETAIL -> 11;
            case LABEL -> 10;
        };
    }

    /** Whether a face is bold. */
    public static boolean isBold(Face face) {
        return face == Face.TITLE || face == Face.NAME;
    }

    /** The height of a line. */
    public static double height(Face face) {
        return Math.ceil(size(face) * 1.3);
    }

    /** The width of a text. */
    public static double width(String text, Face face) {
        long thousandths = text.codePoints().mapToLong(TextWidths::width).sum();
        return Math.ceil(thousandths * size(face) * (isBold(face) ? BOLD : 1) / 1000);
    }

    private static int width(int character) {
        int index = character - ' ';
        boolean known = index >= 0 && index < WIDTHS.length;
        return known ? WIDTHS[index] : character < FIRST_WIDE ? LATIN : WIDE;
    }
}

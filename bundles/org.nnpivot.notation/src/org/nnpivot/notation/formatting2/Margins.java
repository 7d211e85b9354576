// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.formatting2;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.nnpivot.notation.syntax.Network;

/** The columns that sections and items begin at, for the braces that are open. */
final class Margins {

    private static final int STEP = 2;

    private record Frame(int section, int item) {}

    private final Deque<Frame> frames = new ArrayDeque<>();

    Margins() {
        frames.push(new Frame(STEP, 2 * STEP));
    }

    int of(Tokens.Kind kind) {
        return switch (kind) {
            case NETWORK, FILE_END, INLINE, LEADING, TRAILING -> 0;
            case SECTION -> frames.peek().section();
            case ITEM -> frames.peek().item();
            case CLOSE -> outside().item() + STEP;
        };
    }

    private Frame outside() {
        return frames.stream().skip(1).findFirst().orElse(frames.peek());
    }

    /** Notes what a token opens or closes. */
    void pass(ISemanticRegion region) {
        if (Tokens.kind(region) == Tokens.Kind.CLOSE) {
            frames.pop();
        } else if (Tokens.opensBlock(region)) {
            int item = frames.peek().item();
            boolean sections = region.getSemanticElement() instanceof Network;
            frames.push(new Frame(item + 2 * STEP, sections ? item + 3 * STEP : item + 2 * STEP));
        }
    }
}

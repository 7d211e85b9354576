// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.highlighting;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.nnpivot.editing.Token;

/** Coloured stretches that move along while the user types. */
final class Spans {

    private List<Token> tokens = List.of();

    /** What to colour; whether anything differs from what is coloured now. */
    boolean set(List<Token> changed) {
        boolean differs = !changed.equals(tokens);
        tokens = changed;
        return differs;
    }

    /** Those that reach into a stretch. */
    List<Token> in(int start, int end) {
        return tokens.stream().filter(token -> token.start() < end && token.end() > start).toList();
    }

    /** Moves what stands behind a change; what the change is inside of grows or shrinks with it, what it cuts is gone. */
    void move(DocumentEvent event) {
        int start = event.getOffset();
        int end = start + event.getLength();
        int by = event.getText().length() - event.getLength();
        List<Token> moved = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (token.end() <= start) {
                moved.add(token);
            } else if (token.start() >= end) {
                moved.add(new Token(token.start() + by, token.end() + by, token.kind(), token.traits()));
            } else if (token.start() <= start && end <= token.end() && token.end() + by > token.start()) {
                moved.add(new Token(token.start(), token.end() + by, token.kind(), token.traits()));
            }
        }
        tokens = moved;
    }
}

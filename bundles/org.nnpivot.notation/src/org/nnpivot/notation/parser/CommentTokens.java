// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.parser;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.nnpivot.notation.parser.antlr.internal.InternalNotationLexer;

/** Makes tokens of the grammar of those comments that stand before or behind an element; the others stay hidden. */
final class CommentTokens {

    private final TokenLine line;
    private final Brackets brackets;

    CommentTokens(TokenLine line, Brackets brackets) {
        this.line = line;
        this.brackets = brackets;
    }

    /** Decides on the comments between a token and the one before; the brackets are those open before the token. */
    void before(int i) {
        if (!brackets.none()) {
            return;
        }
        boolean starts = startsElement(i);
        if (starts || line.text(i - 1).equals("{") || line.text(i - 1).equals(":") && Keywords.isHeader(line, i - 2)) {
            line.comments(i, false).forEach(comment -> comment.setType(InternalNotationLexer.RULE_TRAILING));
        }
        if (starts) {
            for (CommonToken comment : line.comments(i, true)) {
                comment.setType(InternalNotationLexer.RULE_LEADING);
            }
        }
    }

    private boolean startsElement(int i) {
        return line.isBullet(i) || line.type(i) == Token.EOF || line.text(i).equals("}") || Keywords.isHeader(line, i)
                || isMarker(i);
    }

    private boolean isMarker(int i) {
        boolean keyword = line.type(i) != InternalNotationLexer.RULE_ID;
        return keyword && (line.text(i).equals("network") || line.text(i).equals("nnpivot"));
    }
}

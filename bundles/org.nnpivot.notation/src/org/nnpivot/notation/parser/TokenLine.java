// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.parser;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.nnpivot.notation.parser.antlr.internal.InternalNotationLexer;

/** The tokens that are neither space nor comment, in a row; outside of it there is nothing, as empty text. */
final class TokenLine {

    private final List<CommonToken> all;
    private final List<Integer> positions = new ArrayList<>();

    TokenLine(List<CommonToken> all) {
        this.all = all;
        for (int i = 0; i < all.size(); i++) {
            int type = all.get(i).getType();
            if (type != InternalNotationLexer.RULE_WS && type != InternalNotationLexer.RULE_COMMENT) {
                positions.add(i);
            }
        }
    }

    int size() {
        return positions.size();
    }

    private CommonToken token(int i) {
        return i < 0 || i >= positions.size() ? null : all.get(positions.get(i));
    }

    String text(int i) {
        CommonToken token = token(i);
        return token == null || token.getType() == Token.EOF ? "" : token.getText();
    }

    int type(int i) {
        CommonToken token = token(i);
        return token == null ? Token.EOF : token.getType();
    }

    void retag(int i, int type) {
        token(i).setType(type);
    }

    boolean isBullet(int i) {
        return type(i) == InternalNotationLexer.RULE_BULLET;
    }

    /** A name, or a word of the notation that could be one. */
    boolean isName(int i) {
        return type(i) == InternalNotationLexer.RULE_ID || Keywords.isSoft(text(i));
    }

    /** Whether there is a line break between this token and the one before. */
    boolean startsLine(int i) {
        return i == 0 || hidden(i).stream().anyMatch(token -> isBreak(token));
    }

    private static boolean isBreak(CommonToken token) {
        return token.getType() == InternalNotationLexer.RULE_WS && (token.getText().indexOf('\n') >= 0 || token.getText().indexOf('\r') >= 0);
    }

    /** The comments between this token and the one before that begin a line of their own, or those that don't. */
    List<CommonToken> comments(int i, boolean ownLine) {
        List<CommonToken> found = new ArrayList<>();
        boolean broken = i == 0;
        for (CommonToken token : hidden(i)) {
            if (token.getType() == InternalNotationLexer.RULE_COMMENT && broken == ownLine) {
                found.add(token);
            }
            broken = broken || isBreak(token);
        }
        return found;
    }

    private List<CommonToken> hidden(int i) {
        int from = i == 0 ? 0 : positions.get(i - 1) + 1;
        return all.subList(from, positions.get(i));
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.nnpivot.notation.parser.antlr.internal.InternalNotationLexer;

/**
 * The tokens of a whole text. The lexer alone can't tell a bullet from a minus, a keyword from a name or a comment that
 * belongs to an element from one within it; all three are told apart here, so that the grammar needs no reserved words and
 * line breaks matter to nobody but the reader.
 */
final class DocumentTokens implements TokenSource {

    private static final Set<String> VALUE_FOLLOWS = Set.of("=", ",", "(", "[", "+", "-", "*", "/", "//", "%", "**", "==", "!=",
            "<", "<=", ">", ">=", "not", "and", "or", "if", "else", "in", "return");
    private static final Set<String> AFTER_ITEM_NAME = Set.of(":", "=", ",", "as");

    private final List<CommonToken> tokens = new ArrayList<>();
    private final TokenLine line;
    private final NestingLimit limit = new NestingLimit();
    private final Brackets brackets = new Brackets();
    private final String name;
    private int next;

    /**
     * Reads all tokens.
     *
     * @throws NestingException where the text is nested too deeply to be parsed
     */
    DocumentTokens(TokenSource lexer) {
        name = lexer.getSourceName();
        CommonToken token;
        do {
            token = (CommonToken) lexer.nextToken();
            tokens.add(token);
        } while (token.getType() != Token.EOF);
        line = new TokenLine(tokens);
        CommentTokens comments = new CommentTokens(line, brackets);
        for (int i = 0; i < line.size(); i++) {
            classify(i);
            comments.before(i);
            track(i);
        }
    }

    @Override
    public Token nextToken() {
        return tokens.get(next < tokens.size() - 1 ? next++ : next);
    }

    @Override
    public String getSourceName() {
        return name;
    }

    private void classify(int i) {
        if (line.text(i).equals("-")) {
            if (brackets.none() && isBullet(i)) {
                line.retag(i, InternalNotationLexer.RULE_BULLET);
            }
        } else if (Keywords.isSoft(line.text(i)) && !Keywords.isMeant(line, i, brackets.none())) {
            line.retag(i, InternalNotationLexer.RULE_ID);
        }
    }

    private void track(int i) {
        brackets.take(line.text(i), line.text(i - 1));
        limit.count(line.isBullet(i) ? ":" : line.text(i));
    }

    private boolean isBullet(int i) {
        if (VALUE_FOLLOWS.contains(line.text(i - 1)) && !line.isBullet(i - 1)) {
            return false;
        }
        String following = line.text(i + 1);
        if (following.equals("return") || following.equals("if")) {
            return true;
        }
        if (!line.isName(i + 1)) {
            return line.startsLine(i) && isString(line.type(i + 1));
        }
        return line.startsLine(i) || AFTER_ITEM_NAME.contains(line.text(i + 2)) || followsItems(i);
    }

    private static boolean isString(int type) {
        return type == InternalNotationLexer.RULE_STRING || type == InternalNotationLexer.RULE_ESCAPED;
    }

    /** Directly behind a header, a brace, or an item that is nothing but a name, no value can go on. */
    private boolean followsItems(int i) {
        String before = line.text(i - 1);
        return before.equals(":") || before.equals("{") || before.equals("}") || line.isName(i - 1) && line.isBullet(i - 2);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.highlighting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.nnpivot.editing.Token;
import org.nnpivot.operators.language.ide.names.NnopMention;
import org.nnpivot.operators.language.ide.names.NnopName;
import org.nnpivot.operators.language.ide.text.NnopSource;

/** Colours words by what they name, and everything else by how it is spelt. */
public final class NnopHighlighting {

    private static final String SIGNS = "-+*/%=<>!";

    private final NnopSource source;
    private final Map<Integer, NnopMention> mentions = new HashMap<>();

    /** Of this file. */
    public NnopHighlighting(NnopSource source) {
        this.source = source;
        source.mentions(source.document()).forEach(mention -> mentions.put(mention.start(), mention));
    }

    /** The tokens in order. */
    public List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        int done = 0;
        for (ILeafNode leaf : source.root().getLeafNodes()) {
            NnopMention mention = mentions.get(leaf.getOffset());
            if (leaf.getOffset() < done || leaf.getText().isBlank()) {
                continue;
            }
            if (mention != null) {
                tokens.add(new Token(mention.start(), mention.end(), kind(mention.name().kind()), traits(mention)));
                done = mention.end();
            } else if (kind(leaf) != null) {
                // The end of a line belongs to the comment before it.
                int end = leaf.getOffset() + leaf.getText().stripTrailing().length();
                tokens.add(new Token(leaf.getOffset(), end, kind(leaf), Set.of()));
            }
        }
        return tokens;
    }

    private static Token.Kind kind(ILeafNode leaf) {
        String text = leaf.getText();
        char first = text.charAt(0);
        if (text.startsWith("//") || text.startsWith("/*")) {
            return Token.Kind.COMMENT;
        }
        if (first == '"') {
            return Token.Kind.STRING;
        }
        if (Character.isDigit(first)) {
            return Token.Kind.NUMBER;
        }
        if (Character.isLetter(first) || first == '_' || first == '#') {
            boolean keyword = leaf.getGrammarElement() instanceof Keyword || leaf.getGrammarElement() instanceof EnumLiteralDeclaration;
            return keyword ? Token.Kind.KEYWORD : Token.Kind.VALUE;
        }
        return SIGNS.indexOf(first) < 0 ? null : Token.Kind.SIGN;
    }

    /** The colour of a kind of name. */
    public static Token.Kind kind(NnopName.Kind kind) {
        return switch (kind) {
            case OPERATOR -> Token.Kind.OPERATOR;
            case GROUP, SPELLING -> Token.Kind.NAMESPACE;
            case PARAMETER -> Token.Kind.PARAMETER;
            case PORT -> Token.Kind.TENSOR;
            case STEP -> Token.Kind.DEFINITION;
            case WEIGHT, ARGUMENT -> Token.Kind.ATTRIBUTE;
            case FUNCTION -> Token.Kind.FUNCTION;
            case RULE -> Token.Kind.RULE;
        };
    }

    private static Set<Token.Trait> traits(NnopMention mention) {
        if (mention.declares()) {
            return Set.of(Token.Trait.DECLARES);
        }
        return mention.name().kind().isDeclared() ? Set.of() : Set.of(Token.Trait.BUILT_IN);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.highlighting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.nnpivot.editing.Token;
import org.nnpivot.notation.NotationFinding;
import org.nnpivot.notation.ide.names.Mention;
import org.nnpivot.notation.ide.names.Name;
import org.nnpivot.notation.ide.text.NotationSource;

/** Colours words by what they name, and everything else by how it is spelt. */
public final class Highlighting {

    private static final String SIGNS = "-+*/%=<>!?$@.";

    private final NotationSource source;
    private final Map<Integer, Mention> mentions = new HashMap<>();
    private final Set<Integer> deprecated;

    /** Of this text. */
    public Highlighting(NotationSource source) {
        this.source = source;
        source.names().mentions().forEach(mention -> mentions.put(mention.start(), mention));
        this.deprecated = source.parsed().findings().all().stream()
                .filter(finding -> finding.kind() == NotationFinding.OLD_SPELLING || finding.kind() == NotationFinding.IGNORED_ATTRIBUTE)
                .map(finding -> finding.range().start()).collect(java.util.stream.Collectors.toSet());
    }

    /** The tokens in order. */
    public List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        for (ILeafNode leaf : source.root().getLeafNodes()) {
            Token.Kind kind = leaf.getText().isBlank() ? null : kind(leaf);
            if (kind != null) {
                tokens.add(new Token(leaf.getOffset(), leaf.getOffset() + leaf.getLength(), kind, traits(leaf)));
            }
        }
        return tokens;
    }

    private Token.Kind kind(ILeafNode leaf) {
        Mention mention = mentions.get(leaf.getOffset());
        if (mention != null) {
            return kind(mention.name().kind());
        }
        String text = leaf.getText();
        char first = text.charAt(0);
        if (first == '#') {
            return Token.Kind.COMMENT;
        }
        if (first == '"' || first == '\'') {
            return Token.Kind.STRING;
        }
        if (Character.isDigit(first)) {
            return Token.Kind.NUMBER;
        }
        if (Character.isLetter(first) || first == '_') {
            return leaf.getGrammarElement() instanceof Keyword ? Token.Kind.KEYWORD : unknown(leaf);
        }
        return SIGNS.indexOf(first) < 0 ? null : Token.Kind.SIGN;
    }

    /** A name that names nothing: of an attribute, an annotation, or a word as value. */
    private static Token.Kind unknown(ILeafNode leaf) {
        return switch (leaf.getSemanticElement()) {
            case org.nnpivot.notation.syntax.Attribute attribute -> Token.Kind.ATTRIBUTE;
            case org.nnpivot.notation.syntax.Argument argument -> Token.Kind.ATTRIBUTE;
            case org.nnpivot.notation.syntax.Annotation annotation -> Token.Kind.ANNOTATION;
            case org.nnpivot.notation.syntax.Call call when call.isExplicit() -> Token.Kind.FUNCTION;
            case null, default -> Token.Kind.VALUE;
        };
    }

    private static Token.Kind kind(Name.Kind kind) {
        return switch (kind) {
            case NETWORK -> Token.Kind.NETWORK;
            case PARAMETER, VARIABLE -> Token.Kind.PARAMETER;
            case TENSOR -> Token.Kind.TENSOR;
            case DEFINITION -> Token.Kind.DEFINITION;
            case OPERATOR -> Token.Kind.OPERATOR;
            case ATTRIBUTE -> Token.Kind.ATTRIBUTE;
        };
    }

    private Set<Token.Trait> traits(ILeafNode leaf) {
        Mention mention = mentions.get(leaf.getOffset());
        if (deprecated.contains(leaf.getOffset())) {
            return Set.of(Token.Trait.DEPRECATED);
        }
        if (mention == null) {
            return Set.of();
        }
        if (mention.declares()) {
            return Set.of(Token.Trait.DECLARES);
        }
        return mention.name().kind().isOfText() ? Set.of() : Set.of(Token.Trait.BUILT_IN);
    }
}

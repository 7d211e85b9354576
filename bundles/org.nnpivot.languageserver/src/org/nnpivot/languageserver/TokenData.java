// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.languageserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.nnpivot.editing.LineIndex;
import org.nnpivot.editing.Token;

/** Tokens as the protocol's numbers: five for each, counted from the token before. */
final class TokenData {

    /** Standard types, so that every editor has colours for them; in the order of the kinds. */
    private static final List<String> TYPES = List.of(SemanticTokenTypes.Keyword, SemanticTokenTypes.Comment, SemanticTokenTypes.String,
            SemanticTokenTypes.Number, SemanticTokenTypes.Operator, SemanticTokenTypes.Namespace, SemanticTokenTypes.Class,
            SemanticTokenTypes.Type, SemanticTokenTypes.Function, SemanticTokenTypes.Parameter, SemanticTokenTypes.Variable,
            SemanticTokenTypes.Property, SemanticTokenTypes.EnumMember, SemanticTokenTypes.Macro, SemanticTokenTypes.Method,
            SemanticTokenTypes.Decorator);
    static final SemanticTokensLegend LEGEND = new SemanticTokensLegend(TYPES,
            List.of(SemanticTokenModifiers.Declaration, SemanticTokenModifiers.Deprecated, SemanticTokenModifiers.DefaultLibrary));

    private final LineIndex lines;
    private final List<Integer> data = new ArrayList<>();
    private int lastLine;
    private int lastColumn;

    TokenData(LineIndex lines) {
        this.lines = lines;
    }

    List<Integer> of(List<Token> tokens) {
        tokens.forEach(this::add);
        return data;
    }

    /** A token of several lines is one for each, as clients expect. */
    private void add(Token token) {
        for (int line = lines.line(token.start()); line <= lines.line(token.end()); line++) {
            int start = Math.max(token.start(), lines.start(line));
            int end = Math.min(token.end(), lines.end(line));
            if (start < end) {
                add(line, start - lines.start(line), end - start, token);
            }
        }
    }

    private void add(int line, int column, int length, Token token) {
        data.addAll(List.of(line - lastLine, line == lastLine ? column - lastColumn : column, length, token.kind().ordinal(),
                modifiers(token.traits())));
        lastLine = line;
        lastColumn = column;
    }

    private static int modifiers(Set<Token.Trait> traits) {
        return traits.stream().mapToInt(trait -> 1 << trait.ordinal()).sum();
    }
}

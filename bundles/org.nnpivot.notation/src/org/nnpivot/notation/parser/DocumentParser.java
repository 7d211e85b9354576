// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.parser;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.nnpivot.notation.parser.antlr.NotationParser;

/** The generated parser over {@link DocumentTokens}. */
public class DocumentParser extends NotationParser {

    @Override
    protected TokenSource createLexer(CharStream stream) {
        return new DocumentTokens(super.createLexer(stream));
    }

    /** What a token is depends on what is around it, so no part can be parsed alone. */
    @Override
    protected boolean isReparseSupported() {
        return false;
    }
}

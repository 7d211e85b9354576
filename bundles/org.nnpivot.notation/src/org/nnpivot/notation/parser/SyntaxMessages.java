// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.parser;

import org.antlr.runtime.EarlyExitException;
import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Words syntax errors for people, each in one line. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {

    private static final int LONGEST = 80;

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException error = context.getRecognitionException();
        if (error instanceof EarlyExitException) {
            String text = error.token == null ? "this" : "'" + error.token.getText() + "'";
            return message("something is missing before " + text);
        }
        return message(context.getDefaultMessage());
    }

    private static SyntaxErrorMessage message(String text) {
        String line = text.lines().findFirst().orElse("");
        return new SyntaxErrorMessage(line.length() > LONGEST ? line.substring(0, LONGEST) + " ..." : line, null);
    }
}

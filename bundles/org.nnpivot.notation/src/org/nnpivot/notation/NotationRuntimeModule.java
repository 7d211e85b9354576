// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.nnpivot.notation.parser.DocumentParser;
import org.nnpivot.notation.parser.SyntaxMessages;
import org.nnpivot.notation.parser.TokenValues;

/** The parts of the language that are written by hand. */
public class NotationRuntimeModule extends AbstractNotationRuntimeModule {

    @Override
    public Class<? extends IParser> bindIParser() {
        return DocumentParser.class;
    }

    /** How syntax errors are worded. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return TokenValues.class;
    }
}

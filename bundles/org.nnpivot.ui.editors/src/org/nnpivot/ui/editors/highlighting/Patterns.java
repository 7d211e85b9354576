// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.highlighting;

import java.util.Map;
import java.util.regex.Pattern;
import org.nnpivot.editing.Lexis;
import org.nnpivot.editing.Token.Kind;
import org.nnpivot.ui.editors.text.Languages;

/** The words that can be told apart by how they are written. */
final class Patterns {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(0[xXoObB][\\da-fA-F_]+|\\d[\\d_]*(\\.[\\d_]*)?([eE][+-]?\\d+)?[jJ]?"
            + "|\\.\\d[\\d_]*([eE][+-]?\\d+)?)(?!\\w)");
    private static final Map<Kind, Pattern> PYTHON = Map.of(
            Kind.KEYWORD, Pattern.compile("\\b(and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if"
                    + "|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield|None|True|False)\\b"),
            Kind.NETWORK, Pattern.compile("(?<=\\bclass\\s)\\w+"),
            Kind.FUNCTION, Pattern.compile("(?<=\\bdef\\s)\\w+"),
            Kind.PARAMETER, Pattern.compile("\\bself\\b"),
            Kind.ANNOTATION, Pattern.compile("(?m)@(?<=^[ \\t]{0,80}@)[\\w.]+"),
            Kind.NUMBER, NUMBER);
    private static final Map<Kind, Pattern> OTHERS = Map.of(Kind.NUMBER, NUMBER);

    private Patterns() {}

    /** Those of a language. */
    static Map<Kind, Pattern> of(Lexis lexis) {
        return lexis.equals(Languages.PYTHON) ? PYTHON : OTHERS;
    }
}

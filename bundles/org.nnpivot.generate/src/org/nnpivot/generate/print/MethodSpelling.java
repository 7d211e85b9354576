// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.List;

/**
 * The pieces of text of a method, read-only, as the templates ask for them. Lines of statements are indented relative to the
 * place the template gives them.
 *
 * @param before comment lines before the method
 * @param parameters {@code self} first
 * @param trailing comment behind the line that opens it, with the blanks before it, may be empty
 * @param docstring lines of the docstring with their whole indentation, may be empty
 * @param statements lines of its statements
 */
public record MethodSpelling(List<String> before, String parameters, String trailing, List<String> docstring,
        List<String> statements) {

    /** A method that nobody says anything of. */
    static MethodSpelling bare(String parameters, List<String> statements) {
        return new MethodSpelling(List.of(), parameters, "", List.of(), statements);
    }

    /** Comment lines before the method. */
    public List<String> getBefore() {
        return before;
    }

    /** Parameters. */
    public String getParameters() {
        return parameters;
    }

    /** Comment behind the line that opens it. */
    public String getTrailing() {
        return trailing;
    }

    /** Lines of the docstring. */
    public List<String> getDocstring() {
        return docstring;
    }

    /** Lines of its statements. */
    public List<String> getStatements() {
        return statements;
    }

    /** Whether a constructor has anything that its base class would not do as well. */
    boolean isNeeded() {
        return !statements.isEmpty() || !"self".equals(parameters) || !docstring.isEmpty() || !before.isEmpty() || !trailing.isEmpty();
    }
}

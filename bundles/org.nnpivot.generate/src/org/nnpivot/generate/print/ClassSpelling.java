// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.List;

/**
 * The pieces of text of a network that is written as a class, read-only, as the templates ask for them. Lines of statements
 * are indented relative to the place the template gives them.
 *
 * @param name the class
 * @param base the base class
 * @param before comment lines before the class
 * @param docstring lines of the docstring with their whole indentation, may be empty
 * @param parameters of the constructor, {@code self} first
 * @param constructor statements of the constructor behind {@code super().__init__()}
 * @param forwardParameters of the forward pass, {@code self} first
 * @param forward statements of the forward pass
 */
public record ClassSpelling(String name, String base, List<String> before, List<String> docstring, String parameters,
        List<String> constructor, String forwardParameters, List<String> forward) {

    /** The class's name. */
    public String getName() {
        return name;
    }

    /** The base class. */
    public String getBase() {
        return base;
    }

    /** Comment lines before the class. */
    public List<String> getBefore() {
        return before;
    }

    /** Lines of the docstring. */
    public List<String> getDocstring() {
        return docstring;
    }

    /** Whether there is a docstring. */
    public boolean isDocumented() {
        return !docstring.isEmpty();
    }

    /** Whether the constructor does anything. */
    public boolean isConstructed() {
        return !constructor.isEmpty() || !"self".equals(parameters);
    }

    /** Parameters of the constructor. */
    public String getParameters() {
        return parameters;
    }

    /** Statements of the constructor. */
    public List<String> getConstructor() {
        return constructor;
    }

    /** Parameters of the forward pass. */
    public String getForwardParameters() {
        return forwardParameters;
    }

    /** Statements of the forward pass. */
    public List<String> getForward() {
        return forward;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.List;

/**
 * The pieces of text of a network that is written as a class, read-only, as the templates ask for them.
 *
 * @param name the class
 * @param base the base class
 * @param before comment lines before the class
 * @param trailing comment behind the line that opens it, with the blanks before it, may be empty
 * @param docstring lines of the docstring with their whole indentation, may be empty
 * @param attributes lines that set attributes of the class, indented relative to the class, may be empty
 * @param constructor what it does behind {@code super().__init__()}
 * @param forward the forward pass
 */
public record ClassSpelling(String name, String base, List<String> before, String trailing, List<String> docstring,
        List<String> attributes, MethodSpelling constructor, MethodSpelling forward) {

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

    /** Comment behind the line that opens the class. */
    public String getTrailing() {
        return trailing;
    }

    /** Lines of the docstring. */
    public List<String> getDocstring() {
        return docstring;
    }

    /** Whether there is a docstring. */
    public boolean isDocumented() {
        return !docstring.isEmpty();
    }

    /** Lines that set attributes of the class. */
    public List<String> getAttributes() {
        return attributes;
    }

    /** Whether there are such lines. */
    public boolean isAttributed() {
        return !attributes.isEmpty();
    }

    /** Whether the constructor does anything. */
    public boolean isConstructed() {
        return constructor.isNeeded();
    }

    /** The constructor. */
    public MethodSpelling getConstructor() {
        return constructor;
    }

    /** The forward pass. */
    public MethodSpelling getForward() {
        return forward;
    }
}

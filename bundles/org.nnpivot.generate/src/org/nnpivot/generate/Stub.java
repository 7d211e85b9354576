// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate;

import java.util.List;

/**
 * What stands in the place of a network that could not be migrated: it can be imported and constructed as before, and says why
 * it cannot be used.
 *
 * @param start where the network stands in the source
 * @param kind how the source makes the network
 * @param name of the class, function or variable
 * @param before comment lines above it
 * @param docstring lines of the docstring as they are, without indentation of the first; may be empty
 * @param parameters of the constructor or function, {@code self} first in a class
 * @param forwardParameters of the forward pass, {@code self} first
 * @param body comments, and the statement that says why the network cannot be used
 */
public record Stub(int start, Kind kind, String name, List<String> before, List<String> docstring, String parameters,
        String forwardParameters, List<String> body) {

    /** How a network is made. */
    public enum Kind {
        /** By a class. */
        CLASS,
        /** By a function that returns it. */
        FUNCTION,
        /** A variable holds it. */
        VARIABLE
    }

    /** Keeps copies. */
    public Stub {
        before = List.copyOf(before);
        docstring = List.copyOf(docstring);
        body = List.copyOf(body);
    }
}

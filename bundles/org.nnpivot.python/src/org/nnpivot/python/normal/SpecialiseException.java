// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.Set;

/** The structure of a network depends on constructor parameters: it has to be read again with those fixed. */
final class SpecialiseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> parameters;

    SpecialiseException(Set<String> parameters) {
        super("depends on " + parameters, null, false, false);
        this.parameters = parameters;
    }

    Set<String> parameters() {
        return parameters;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.Set;

/** The structure of a network depends on constructor parameters: it has to be read again with those fixed. */
final class SpecialiseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> parameters;
    private final boolean one;

    SpecialiseException(Set<String> parameters) {
        this(parameters, false);
    }

    /** {@code one}: the class has to be written for one value, since something is decided by it. */
    SpecialiseException(Set<String> parameters, boolean one) {
        super("depends on " + parameters, null, false, false);
        this.parameters = parameters;
        this.one = one;
    }

    /** Whether the class has to be written for one value of the parameters. */
    boolean isForOne() {
        return one;
    }

    Set<String> parameters() {
        return parameters;
    }
}

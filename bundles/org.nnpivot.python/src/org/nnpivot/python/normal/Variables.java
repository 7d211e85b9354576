// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.HashMap;
import java.util.Map;

/** What the variables of a forward pass, or of a function that it calls, stand for at one point of it. */
final class Variables {

    private final Map<String, Value> values = new HashMap<>();

    private final Variables around;

    Variables() {
        this(null);
    }

    /** {@code around}: where names are looked up that are not found here, or {@code null}. */
    Variables(Variables around) {
        this.around = around;
    }

    Value get(String variable) {
        Value value = values.get(variable);
        return value == null && around != null ? around.get(variable) : value;
    }

    /** The value of a name of this scope alone. */
    Value own(String variable) {
        return values.get(variable);
    }

    void set(String variable, Value value) {
        values.put(variable, value);
    }
}

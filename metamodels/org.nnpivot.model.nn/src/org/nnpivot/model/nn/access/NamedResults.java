// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.model.nn.access;

import org.nnpivot.model.nn.Region;

/** Results that a network returns by name: the ports of a tuple then have these names, rather than {@code output0} and so on. */
public final class NamedResults {

    private static final String POSITION = "output\\d+";
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_]*";

    private NamedResults() {}

    /** Whether a result may have this name. */
    public static boolean isName(String name) {
        return name.matches(NAME) && !name.matches(POSITION);
    }

    /** Whether the results of a body have names. */
    public static boolean has(Region body) {
        return body != null && body.isTuple() && !body.getResults().isEmpty()
                && body.getResults().stream().allMatch(result -> isName(result.getPort()));
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.names;

import java.util.Set;

/** The names of tensors that have none in the source: {@code t} and their position among the results of the network. */
public final class TensorNames {

    private TensorNames() {}

    /**
     * The name of the tensor at a position.
     *
     * @param position from 1, in the order of execution
     * @param own the name that is written for it, or {@code null}
     * @param written all names that are written in the network
     */
    public static String automatic(int position, String own, Set<String> written) {
        String name = "t" + position;
        while (written.contains(name) && !name.equals(own)) {
            name += "_";
        }
        return name;
    }
}

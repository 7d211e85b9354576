// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

import java.util.List;

/** The texts around an edited one. */
@FunctionalInterface
public interface Neighbours {

    /** No others. */
    Neighbours NONE = document -> List.of();

    /**
     * The texts of the same language in the same folder, unsaved changes included, without the given one; in a fixed order.
     *
     * @param document the edited text
     */
    List<Document> of(Document document);
}

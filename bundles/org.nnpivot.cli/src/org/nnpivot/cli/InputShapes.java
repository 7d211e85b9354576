// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.util.List;
import java.util.Map;

/** Reads {@code [NAME=]1,3,224,224}. */
final class InputShapes {

    private InputShapes() {}

    /** Shapes by input name; "" for one without a name. */
    static Map<String, List<Long>> read(List<String> texts) {
        try {
            return org.nnpivot.engine.InputShapes.read(texts);
        } catch (IllegalArgumentException malformed) {
            throw new UsageException(malformed.getMessage());
        }
    }
}

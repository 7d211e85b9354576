// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.generate.Architecture;
import org.nnpivot.operators.Framework;
import org.nnpivot.shapes.LayoutPolicy;

/**
 * What a migration is to do, apart from the source text.
 *
 * @param target the framework to migrate to
 * @param from the framework of the source; empty: whichever a network uses
 * @param architecture the style of the result
 * @param layout the order of axes of the result's inputs
 * @param inputShapes shapes of network inputs by name, the batch first; the name "" stands for the only input
 * @param onlyNetworks the result holds the networks and nothing else of the file
 * @param stubs networks that can't be migrated leave a stub, so that the result can still be imported
 */
public record MigrationRequest(Framework target, Optional<Framework> from, Architecture architecture, LayoutPolicy layout,
        Map<String, List<Long>> inputShapes, boolean onlyNetworks, boolean stubs) {

    /** A migration without stubs. */
    public MigrationRequest(Framework target, Optional<Framework> from, Architecture architecture, LayoutPolicy layout,
            Map<String, List<Long>> inputShapes, boolean onlyNetworks) {
        this(target, from, architecture, layout, inputShapes, onlyNetworks, false);
    }

    /** A migration with the default options. */
    public static MigrationRequest to(Framework target) {
        return new MigrationRequest(target, Optional.empty(), Architecture.KEEP, LayoutPolicy.CHANNELS_LAST, Map.of(), false);
    }
}

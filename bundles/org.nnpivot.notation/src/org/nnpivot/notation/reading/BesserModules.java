// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import org.nnpivot.notation.syntax.Layers;
import org.nnpivot.notation.syntax.Modules;

/** Sub-networks as BESSER writes them: nothing but layers, applied in the order of their definition. */
final class BesserModules {

    private BesserModules() {}

    static boolean isBesserSubNetwork(Frame frame) {
        return frame.syntax.eContainer() instanceof org.nnpivot.notation.syntax.SubNetworks && !frame.syntax.isNested()
                && frame.sections(Modules.class).isEmpty() && !frame.sections(Layers.class).isEmpty();
    }
}

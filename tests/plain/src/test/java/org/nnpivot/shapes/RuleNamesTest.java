// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nnpivot.operators.RuleNames;

/** The catalogue may name exactly the rules that there are. */
class RuleNamesTest {

    @Test
    void everyShapeFunctionIsThere() {
        assertEquals(new TreeSet<>(RuleNames.SHAPE), new TreeSet<>(ShapeFunctions.names()));
    }

    @Test
    void everyLayoutRuleIsThere() {
        assertEquals(new TreeSet<>(RuleNames.LAYOUT), new TreeSet<>(LayoutRules.names()));
    }
}

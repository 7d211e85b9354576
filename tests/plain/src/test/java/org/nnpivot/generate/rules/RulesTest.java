// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.nnpivot.operators.RuleNames;

/** Every rewrite that a declaration may name is there. */
class RulesTest {

    @Test
    void implementsEveryRuleThatTheCompilerAccepts() {
        assertEquals(RuleNames.REWRITE, Rules.names());
    }

    @Test
    void refusesOtherNames() {
        assertThrows(IllegalArgumentException.class, () -> Rules.named("Unheard"));
    }
}

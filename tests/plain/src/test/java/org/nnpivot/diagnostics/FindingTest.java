// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a finding says. */
class FindingTest {

    private static final SourceRange RANGE = new SourceRange("a.py", 5, 9, 2, 3, 2, 7);

    @Test
    void theLineOfTheCommandLine() {
        Finding finding = new Finding(EngineFinding.UNKNOWN_KEYWORD, RANGE, List.of("f", "$1 \\ {0}"));
        assertEquals("a.py:2:3: error: f has no argument $1 \\ {0} [unknown-keyword]", finding.toString());
    }

    @Test
    void aMissingArgumentLeavesItsPlaceholder() {
        OperatorFinding kind = new OperatorFinding("no-statistics", Severity.NOTE, "{0} keeps no {1}");
        assertEquals("x keeps no {1}", new Finding(kind, RANGE, List.of("x")).message());
        assertEquals("no-statistics", kind.helpAnchor());
    }

    @Test
    void theOrderOfFindingsStays() {
        Findings findings = new Findings();
        findings.add(EngineFinding.NO_NETWORK, RANGE);
        assertTrue(findings.hasErrors());
        Findings others = new Findings();
        others.add(EngineFinding.STATEMENT_KEPT, RANGE, 7);
        assertFalse(others.hasErrors());
        findings.addAll(others);
        assertEquals(List.of("no-network", "statement-kept"), findings.all().stream().map(Finding::id).toList());
        assertEquals(1, findings.count(Severity.NOTE));
    }

    @Test
    void idsAreUniqueAndTemplatesHaveText() {
        long ids = List.of(EngineFinding.values()).stream().map(EngineFinding::id).distinct().count();
        assertEquals(EngineFinding.values().length, ids);
        for (EngineFinding kind : EngineFinding.values()) {
            assertFalse(kind.template().isBlank(), kind::name);
        }
    }
}

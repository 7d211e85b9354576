// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.engine.Generator;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.TextRanges;
import org.nnpivot.notation.Notation;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;
import org.nnpivot.shapes.Ranges;

/** Code that is generated of a model: nothing of what is wrong, and each error at its place. */
class GeneratorTest {

    private static final String WRONG = "Wrong:\n  input: x shape = [N, 4]\n  layers:\n    - f: type = Linear in_features = 4 out_features = 2\n"
            + "    - g: type = Linear in_features = 3 out_features = 2\n  modules:\n    - t1 = f(x)\n    - t2 = g(t1)\n";
    private static final String RIGHT = "Right:\n  input: x shape = [N, 4]\n  layers:\n    - class: type = Linear in_features = 4 out_features = 2\n"
            + "  modules:\n    - t1 = class(x)\n";

    private final Findings findings = new Findings();

    @BeforeAll
    static void setUp() {
        EngineSetup.initialize();
    }

    private Optional<String> generate(String text) {
        return generate(text, TextRanges.in(SourceText.of("net.nn", text)));
    }

    private Optional<String> generate(String text, Ranges ranges) {
        Catalogue catalogue = Catalogues.bundled();
        return Notation.parse(text, "net.nn", catalogue, findings).flatMap(model -> new Generator(catalogue).generate(model, ranges,
                MigrationRequest.to(Framework.TORCH), findings));
    }

    private Finding error() {
        return findings.all().stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst().orElseThrow();
    }

    @Test
    void nothingIsWrittenOfAContradiction() {
        assertTrue(generate(WRONG).isEmpty());
        assertEquals("net.nn:8:5 shape-conflict", error().range() + " " + error().id());
    }

    @Test
    void nothingIsWrittenOfAContradictionWithoutAPlace() {
        assertTrue(generate(WRONG, TextRanges.nowhereIn("net.nn")).isEmpty());
        assertEquals("shape-conflict", error().id());
    }

    @Test
    void theOtherNetworksAreWritten() {
        String code = generate(RIGHT + "\n" + WRONG).orElseThrow();
        assertTrue(code.contains("class Right(nn.Module):") && !code.contains("Wrong"), code);
        assertEquals("net.nn:15:5 shape-conflict", error().range() + " " + error().id());
    }

    @Test
    void keywordsGetAnotherName() {
        String code = generate(RIGHT).orElseThrow();
        assertTrue(code.contains("self.class_ = nn.Linear(4, 2)"), code);
        assertFalse(findings.hasErrors());
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.model.nn.Model;
import org.nnpivot.operators.Framework;
import org.nnpivot.testkit.Cases;

/** Layouts of small networks: as expected, and with the same numbers for each target and policy. */
class LayoutCasesTest {

    private static final int LEAST = 35;
    private static final double ROUNDING = 1e-9;

    static Stream<PivotCase> cases() {
        List<Path> files = Cases.files("layout", ".nn", LEAST);
        return files.stream().map(PivotCase::read);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void solvesAsExpected(PivotCase one) {
        StringBuilder text = new StringBuilder();
        for (String[] solve : one.solve()) {
            Model model = one.model();
            assertEquals(List.of(), one.infer(model));
            Framework target = Framework.valueOf(solve[0].toUpperCase(Locale.ROOT));
            new LayoutSolver(PivotCase.catalogue()).solve(model, target, LayoutPolicy.valueOf(solve[1].toUpperCase(Locale.ROOT)));
            text.append("== ").append(solve[0]).append(' ').append(solve[1]).append('\n')
                    .append(PivotText.of(model, PivotCase.catalogue()));
        }
        one.check(text.toString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsTheNumbers(PivotCase one) {
        for (Framework target : Framework.values()) {
            for (LayoutPolicy policy : LayoutPolicy.values()) {
                Model before = one.model();
                Model after = one.model();
                one.infer(before);
                one.infer(after);
                new LayoutSolver(PivotCase.catalogue()).solve(after, target, policy);
                double distance = new Comparison(PivotCase.catalogue(), before, after).distance();
                assertTrue(distance < ROUNDING, () -> target + " " + policy + " differs by " + distance);
            }
        }
    }
}

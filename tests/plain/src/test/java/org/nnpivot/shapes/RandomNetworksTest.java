// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.model.nn.Model;
import org.nnpivot.operators.Framework;

/** Networks that nobody thought of: every layout gives the same numbers. */
class RandomNetworksTest {

    private static final int NETWORKS = Integer.getInteger("nnpivot.randomNetworks", 60);
    private static final int STEPS = 14;
    private static final double ROUNDING = 1e-6;

    static IntStream seeds() {
        return IntStream.range(0, NETWORKS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsTheNumbers(int seed) {
        PivotCase one = new PivotCase(Path.of("random" + seed + ".nn"), RandomNetwork.text(seed, STEPS));
        for (Framework target : Framework.values()) {
            for (LayoutPolicy policy : LayoutPolicy.values()) {
                Model before = one.model();
                Model after = one.model();
                assertEquals(List.of(), one.infer(before), one::text);
                one.infer(after);
                new LayoutSolver(PivotCase.catalogue()).solve(after, target, policy);
                double distance = new Comparison(PivotCase.catalogue(), before, after).distance();
                assertTrue(distance < ROUNDING, () -> String.format(Locale.ROOT, "%s %s differs by %g%n%s%n%s", target, policy,
                        distance, one.text(), PivotText.of(after, PivotCase.catalogue())));
            }
        }
    }
}

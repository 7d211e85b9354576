// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.model.nn.Model;
import org.nnpivot.testkit.Cases;

/** Shapes, filled-in parameters and findings of small networks. */
class ShapeCasesTest {

    private static final int LEAST = 15;

    static Stream<PivotCase> cases() {
        List<Path> files = Cases.files("shapes", ".nn", LEAST);
        return files.stream().map(PivotCase::read);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void infersWhatIsExpected(PivotCase one) {
        Model model = one.model();
        List<String> findings = one.infer(model);
        one.check(PivotText.of(model, PivotCase.catalogue()) + String.join("", findings.stream().map(f -> f + "\n").toList()));
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.reference.OperatorReference;

/** The reference says of each operator what its declaration does. */
class OperatorReferenceTest {

    private static Path declarations() {
        return NnopCases.valid().stream().filter(file -> file.endsWith("everything.nnop")).findFirst().orElseThrow();
    }

    private static OperatorReference reference() {
        return new OperatorReference(new Catalogue(NnopCases.operators(declarations())));
    }

    @Test
    void documentsEverythingThatIsDeclared() throws IOException {
        Path golden = declarations().resolveSibling("everything.md");
        assertEquals(Files.readString(golden), reference().markdown());
    }

    @Test
    void findsAnOperatorByEachOfItsNames() {
        Optional<String> page = reference().page("Scale");
        assertTrue(page.orElseThrow().startsWith("Scale\n"));
        for (String name : List.of("scale", "torch.nn.Scale", "layers.Scale", "functional.scale")) {
            assertEquals(page, reference().page(name), name);
        }
        assertEquals(Optional.empty(), reference().page("cale"));
    }

    @Test
    void theOverviewHasALineForEachOperator() {
        List<String> lines = reference().overview().lines().toList();
        for (Operator operator : NnopCases.operators(declarations())) {
            assertTrue(lines.stream().anyMatch(line -> line.startsWith("  " + operator.name() + " ")), operator.name());
        }
    }
}

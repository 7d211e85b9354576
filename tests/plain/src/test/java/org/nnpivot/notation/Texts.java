// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.Model;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Catalogues;

/** Reads and writes for the tests of this package. */
final class Texts {

    static final Catalogue CATALOGUE = Catalogues.bundled();

    private Texts() {}

    static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    static Path beside(Path file, String extension) {
        return file.resolveSibling(name(file) + extension);
    }

    static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    /** The model of a text without errors. */
    static Model model(String text) {
        Findings findings = new Findings();
        Optional<Model> model = Notation.parse(text, "text", CATALOGUE, findings);
        assertTrue(model.isPresent(), () -> findings.all() + "\n" + text);
        return model.get();
    }

    static String print(Model model) {
        return Notation.print(model, CATALOGUE);
    }

    /** What a text is found to be: a line for each finding. */
    static String findings(String text) {
        Findings findings = new Findings();
        boolean read = Notation.parse(text, "text", CATALOGUE, findings).isPresent();
        assertEquals(!findings.hasErrors(), read);
        StringBuilder lines = new StringBuilder();
        for (Finding finding : findings.all()) {
            lines.append(finding.range().line()).append(':').append(finding.range().column()).append(' ').append(finding.id())
                    .append(' ').append(finding.message()).append('\n');
        }
        return lines.toString();
    }

    /** Asserts that two models are equal but for source ranges. */
    static void assertSame(Model expected, Model actual, String about) {
        assertTrue(EcoreUtil.equals(unlocated(expected), unlocated(actual)), about);
    }

    private static Model unlocated(Model model) {
        Model copy = EcoreUtil.copy(model);
        copy.eAllContents().forEachRemaining(element -> {
            if (element instanceof Element located) {
                located.setSourceStart(-1);
                located.setSourceEnd(-1);
            }
        });
        return copy;
    }
}

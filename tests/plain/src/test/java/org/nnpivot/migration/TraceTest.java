// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.Migrator;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.trace.LinkKind;
import org.nnpivot.model.trace.Range;
import org.nnpivot.model.trace.Trace;
import org.nnpivot.model.trace.TraceLink;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;
import org.nnpivot.testkit.Cases;
import org.nnpivot.testkit.Checkout;

/** The trace of migrations: the ranges of its links hold the text of what they are about, on both sides. */
class TraceTest {

    private static final int LEAST_EXAMPLES = 9;
    private static final int LEAST_CASES = 40;

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Checkout.root().resolve("docs/examples"))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
            assertTrue(found.size() >= LEAST_EXAMPLES);
            return found;
        }
    }

    static List<Path> cases() {
        return Cases.files("migrates", "before.py", LEAST_CASES);
    }

    private static MigrationResult migrate(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean torch = new String(bytes, StandardCharsets.ISO_8859_1).contains("torch");
        SourceText source = SourceText.decode(file.toString(), bytes, new Findings()).orElseThrow();
        return new Migrator(Catalogues.bundled()).migrate(source, MigrationRequest.to(torch ? Framework.KERAS : Framework.TORCH),
                Cancellation.NEVER);
    }

    private static String text(String file, Range range) {
        return file.substring(range.getStart(), range.getEnd());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyDefinitionHasBothTexts(Path file) throws IOException {
        MigrationResult result = migrate(file);
        List<TraceLink> links = result.trace().getLinks();
        List<Operator> definitions = new ArrayList<>();
        result.pivot().getNetworks().forEach(network -> collect(network, definitions));
        assertFalse(definitions.isEmpty());
        for (Operator definition : definitions) {
            TraceLink link = links.stream().filter(each -> each.getElement() == definition).findFirst().orElse(null);
            assertNotNull(link, () -> definition.getType() + " " + definition.getName() + " has no link");
            bothTexts(link, definition, result);
        }
    }

    private static void collect(NeuralNetwork network, List<Operator> definitions) {
        definitions.addAll(network.getDefinitions());
        network.getNetworks().forEach(inner -> collect(inner, definitions));
    }

    private static void bothTexts(TraceLink link, Operator definition, MigrationResult result) {
        String before = text(result.source().text(), link.getSource());
        String after = text(result.text().orElseThrow(), link.getTarget());
        assertTrue(isCall(after), after);
        assertTrue(isCall(before), before);
        assertEquals(definition.getSourceStart(), link.getSource().getStart());
        if (before.startsWith("self.")) {
            assertTrue(before.startsWith("self." + definition.getName()), before);
        }
        assertEquals(result.source().line(link.getSource().getStart()), link.getSource().getLine());
        assertEquals(result.source().column(link.getSource().getStart()), link.getSource().getColumn());
    }

    /** Whether a text is one call, or an assignment of one: parentheses that are closed, and nothing behind. */
    private static boolean isCall(String text) {
        long open = text.chars().filter(c -> c == '(').count();
        return open > 0 && open == text.chars().filter(c -> c == ')').count() && text.matches("(?s)[a-zA-Z_].*\\)");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void targetsAreWholeExpressions(Path file) throws IOException {
        MigrationResult result = migrate(file);
        for (TraceLink link : result.trace().getLinks()) {
            assertTrue(link.getKind() == LinkKind.ADDED == (link.getSource() == null));
            assertFalse(link.getElementId().contains("null"), link.getElementId());
            if (link.getTarget() != null && link.getElement() instanceof Operator) {
                String text = text(result.text().orElseThrow(), link.getTarget());
                assertTrue(isCall(text), text);
            }
        }
    }

    @Test
    void weightsAndNetworks() throws IOException {
        MigrationResult result = migrate(Checkout.root().resolve("docs/examples/tiny.py"));
        Trace trace = result.trace();
        TraceLink network = trace.getLinks().get(0);
        assertEquals("Tiny", network.getElementId());
        assertTrue(text(result.text().orElseThrow(), network.getTarget()).startsWith("class Tiny(keras.Model):"));
        assertTrue(text(result.source().text(), network.getSource()).startsWith("class Tiny(nn.Module):"));
        assertEquals(List.of("Tiny stem.kernel [stem.weight]", "Tiny stem.bias [stem.bias]"), trace.getWeights().stream().limit(2)
                .map(weight -> weight.getNetwork() + " " + weight.getTarget() + " " + weight.getSources()).toList());
        // The activation that the first layer took in leads to that layer.
        TraceLink fused = trace.getLinks().stream().filter(link -> link.getSource() != null
                && text(result.source().text(), link.getSource()).equals("F.relu(self.stem(x))")).findFirst().orElseThrow();
        assertTrue(text(result.text().orElseThrow(), fused.getTarget()).startsWith("layers.Conv2D(width, 3"));
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.Migrator;
import org.nnpivot.equivalence.Interpreters;
import org.nnpivot.equivalence.Required;
import org.nnpivot.generate.Architecture;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;
import org.nnpivot.shapes.LayoutPolicy;
import org.nnpivot.testkit.Cases;
import org.nnpivot.testkit.Checkout;

/**
 * Migrated files that were read line by line: two of the examples, and networks of others from the folder that
 * {@code NNPIVOT_CORPUS} names, of which only the text behind the file's docstring is kept. That they compute what their sources
 * do is proven by {@code CorpusTest} and {@code ScenariosTest}.
 */
class GoldenFilesTest {

    private static final int EXAMPLES = 2;
    private static final int OTHERS = 5;

    static List<Path> examples() {
        return Cases.files("golden", ".py", EXAMPLES + OTHERS).stream().filter(file -> !isOfOthers(file)).toList();
    }

    static List<Path> others() {
        return Cases.files("golden/corpus", ".py", OTHERS);
    }

    private static boolean isOfOthers(Path file) {
        return file.getParent().getFileName().toString().equals("corpus");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreMigratedAsExpected(Path expected) throws IOException {
        assertEquals(Files.readString(expected), migrated(Checkout.root().resolve("docs/examples").resolve(expected.getFileName())));
    }

    @ParameterizedTest
    @MethodSource("others")
    void networksOfOthersAreMigratedAsExpected(Path expected) throws IOException {
        Path corpus = Required.corpus();
        String migrated = migrated(corpus.resolve("ds608").resolve(expected.getFileName())).strip();
        String network = Files.readString(expected);
        assertEquals(network.strip(), migrated.substring(Math.max(0, migrated.length() - network.strip().length())));
    }

    private static String migrated(Path source) throws IOException {
        SourceText text = SourceText.of(source.toString(), Files.readString(source));
        Framework target = text.text().contains("torch") ? Framework.KERAS : Framework.TORCH;
        MigrationResult result = new Migrator(Catalogues.bundled()).migrate(text, new MigrationRequest(target, Optional.empty(),
                Architecture.KEEP, LayoutPolicy.CHANNELS_LAST, Map.of(), false), Cancellation.NEVER);
        assertFalse(result.findings().hasErrors(), () -> result.findings().all().toString());
        return result.text().orElseThrow();
    }

    @Test
    void lookAsWrittenByHand() throws Exception {
        Interpreters interpreters = Required.interpreters();
        List<String> files = Stream.concat(examples().stream(), others().stream()).map(Path::toString).toList();
        assertEquals("", StyleCheck.of(interpreters.torch(), files));
    }
}

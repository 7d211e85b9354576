// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nnpivot.diagnostics.json.JsonReader;
import org.nnpivot.migration.CommandLineRun;
import org.nnpivot.testkit.Actual;
import org.nnpivot.testkit.Checkout;

/** {@code nnpivot summary} from outside; the texts are in {@code tests/cases/summary}. */
class SummaryTest {

    @TempDir
    Path folder;

    private static void assertGolden(String name, String... arguments) throws IOException {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertEquals(0, run.status(), run::err);
        Path golden = Checkout.root().resolve("tests/cases/summary").resolve(name);
        assertEquals(Actual.expected(golden), Actual.keep(golden, run.out()));
    }

    @Test
    void sizesThatAreKnown() throws IOException {
        assertGolden("tiny.txt", "summary", Networks.example("tiny.py").toString(), "--input-shape", "1,3,32,32");
    }

    @Test
    void sizesThatNothingFixes() throws IOException {
        assertGolden("cnn_rnn.txt", "summary", Networks.example("cnn_rnn.py").toString());
    }

    @Test
    void sharedAndUnusedLayersAndPartsOfParts() throws IOException {
        assertGolden("torch_layers.txt", "summary", Checkout.root().resolve("tests/cases/counts/torch_layers.py").toString());
    }

    @Test
    void foldedParts() throws IOException {
        assertGolden("alexnet-depth-0.txt", "summary", Networks.example("alexnet.py").toString(), "--depth", "0", "--input-shape",
                "1,3,224,224");
    }

    @Test
    void commaSeparated() throws IOException {
        assertGolden("tiny.csv", "summary", Networks.example("tiny.py").toString(), "--input-shape", "1,3,32,32", "--format", "csv");
    }

    @Test
    @SuppressWarnings("unchecked")
    void jsonHoldsNumbersWhereTheyAreKnown() {
        CommandLineRun run = CommandLineRun.of("summary", Networks.example("cnn_rnn.py").toString(), "--format", "json");
        List<Map<String, Object>> networks = (List<Map<String, Object>>) JsonReader.read(run.out());
        assertEquals("CNNRNN", networks.get(0).get("network"));
        assertEquals(531801L, networks.get(0).get("parameters"));
        assertTrue(networks.get(0).get("multiplyAdds").toString().contains("x_1"));
        assertEquals(17, ((List<?>) networks.get(0).get("layers")).size() + 1);
    }

    @Test
    void pivotsInEachNotationGiveTheSameTable() throws IOException {
        String source = Networks.example("tiny.py").toString();
        String expected = CommandLineRun.of("summary", source, "--input-shape", "1,3,32,32").out();
        for (String ending : List.of("nn", "xmi", "json")) {
            String file = folder.resolve("tiny." + ending).toString();
            assertEquals(0, CommandLineRun.of("pivot", source, "-o", file, "--input-shape", "1,3,32,32").status());
            CommandLineRun run = CommandLineRun.of("summary", file, "--input-shape", "1,3,32,32");
            assertEquals(expected, run.out(), run::err);
        }
    }

    @Test
    void aFileWithoutNetworkIsAnError() throws IOException {
        CommandLineRun run = CommandLineRun.of("summary", Files.writeString(folder.resolve("none.py"), "x = 1\n").toString());
        assertEquals(1, run.status(), run::out);
        assertTrue(run.err().contains("[NO_NETWORK]") || run.err().contains("none.py:1:1: error"), run::err);
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        assertEquals(2, CommandLineRun.of("summary", Networks.example("tiny.py").toString(), "--format", "yaml").status());
    }

    @Test
    void aMissingFileIsNamed() {
        CommandLineRun run = CommandLineRun.of("summary", folder.resolve("gone.py").toString());
        assertEquals(2, run.status());
        assertTrue(run.err().contains("gone.py"), run::err);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.json.JsonReader;
import org.nnpivot.diagnostics.json.JsonWriter;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.Migrator;
import org.nnpivot.generate.Architecture;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;
import org.nnpivot.shapes.LayoutPolicy;
import org.nnpivot.testkit.Checkout;

/** The reference interpreter computes what the sources of the examples compute, before and after lowering. */
class InterpreterTest {

    private static final double ROUNDING = 1e-12;

    private static final String CHANNELS_ALONE = """
            from tensorflow import keras
            from tensorflow.keras import layers

            model = keras.Sequential([
                layers.DepthwiseConvRANK(2, depth_multiplier=2, activation="relu"),
                layers.DepthwiseConvRANK(3, padding="same", use_bias=False),
                layers.SeparableConvRANK(5, 2, depth_multiplier=2),
            ])
            """;

    private static final String MEANS = """
            import torch.nn.functional as F
            from torch import nn


            class Net(nn.Module):
                def __init__(self):
                    super().__init__()
                    self.counted = nn.AvgPool2d(3, stride=2, padding=1)
                    self.rounded = nn.AvgPool2d(3, stride=2, padding=1, ceil_mode=True)
                    self.inner = nn.AvgPool2d(3, stride=2, padding=1, count_include_pad=False)
                    self.divided = nn.AvgPool2d(3, stride=2, padding=1, ceil_mode=True, divisor_override=4)

                def forward(self, x):
                    return self.counted(x), self.rounded(x), self.inner(x), self.divided(x)
            """;

    private static final String CROPPED = """
            from tensorflow import keras
            from tensorflow.keras import layers

            model = keras.Sequential([layers.Cropping2D(((1, 2), (0, 1))), layers.Conv2D(2, 3)])
            """;

    private EquivalenceCheck check;

    @BeforeEach
    void start() throws EquivalenceException {
        Interpreters interpreters = Required.interpreters();
        EngineSetup.initialize();
        check = new EquivalenceCheck(interpreters, EquivalenceCheck.TIMEOUT, Cancellation.NEVER);
    }

    @AfterEach
    void stop() {
        if (check != null) {
            check.close();
        }
    }

    private static EquivalenceJob job(String example, Framework target, List<Long> shape) throws Exception {
        return job(Checkout.root().resolve("docs/examples").resolve(example), target, shape);
    }

    private static EquivalenceJob job(Path source, Framework target, List<Long> shape) throws Exception {
        MigrationResult result = new Migrator(Catalogues.bundled()).migrate(
                SourceText.of(source.toString(), Files.readString(source)), new MigrationRequest(target, Optional.empty(),
                        Architecture.KEEP, LayoutPolicy.CHANNELS_LAST, Map.of("", shape), false), Cancellation.NEVER);
        MigrationProof proof = new MigrationProof(result, source, source, 2, Extent.ORDINARY, Limits.STRICT);
        return proof.job(proof.networks().getLast());
    }

    @ParameterizedTest
    @CsvSource({"alexnet.py, KERAS, 2 3 96 96", "tf_tutorial.py, TORCH, 2 32 32 3", "lstm.py, TORCH, 2 20",
        "cnn_rnn.py, TORCH, 2 20"})
    void agreesWithTheSource(String example, Framework target, String shape) throws Exception {
        agrees(job(example, target, List.of(shape.split(" ")).stream().map(Long::valueOf).toList()));
    }

    /** The weights of these layers have another number of axes in the source than in the pivot. */
    @ParameterizedTest
    @CsvSource({"1D, 2 9 3", "2D, 2 9 8 3"})
    void agreesOnEachChannelAlone(String rank, String shape, @TempDir Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve("net.py"), CHANNELS_ALONE.replace("RANK", rank));
        agrees(job(source, Framework.TORCH, List.of(shape.split(" ")).stream().map(Long::valueOf).toList()));
    }

    /** What stands around the operand counts or does not, or the divisor is given. */
    @Test
    void agreesOnMeans(@TempDir Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve("net.py"), MEANS);
        agrees(job(source, Framework.KERAS, List.of(2L, 3L, 8L, 9L)));
    }

    /** PyTorch takes values away by a padding with negative amounts. */
    @Test
    void agreesOnNegativePadding(@TempDir Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve("net.py"), CROPPED);
        agrees(job(source, Framework.TORCH, List.of(2L, 8L, 9L, 3L)));
    }

    private void agrees(EquivalenceJob job) throws Exception {
        assertEquals(2, job.pivots().size());
        for (Pivot pivot : job.pivots()) {
            Interpretation found = check.interpret(job, pivot);
            assertTrue(found.difference() <= ROUNDING, found::text);
        }
    }

    @Test
    void differsWhenThePivotIsWrong() throws Exception {
        assertTrue(interpreted("\"Relu\"", "\"Tanh\"").difference() > ROUNDING);
    }

    @Test
    void saysWhichOperatorItDoesNotKnow() throws Exception {
        assertEquals("NoSuchOperator", interpreted("\"Relu\"", "\"NoSuchOperator\"").reason());
    }

    private Interpretation interpreted(String found, String replacement) throws Exception {
        EquivalenceJob job = job("tf_tutorial.py", Framework.TORCH, List.of(2L, 32L, 32L, 3L));
        String program = JsonWriter.compact(job.pivots().getFirst().program()).replace(found, replacement);
        @SuppressWarnings("unchecked")
        Map<String, Object> changed = (Map<String, Object>) JsonReader.read(program);
        return check.interpret(job, new Pivot("changed", changed, false));
    }
}

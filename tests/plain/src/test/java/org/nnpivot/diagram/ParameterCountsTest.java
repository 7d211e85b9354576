// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nnpivot.diagram.summary.NetworkSummary;
import org.nnpivot.equivalence.Interpreters;
import org.nnpivot.equivalence.Required;
import org.nnpivot.testkit.Checkout;

/** Parameters are counted as the frameworks have them. */
class ParameterCountsTest {

    private static final int LEAST = 60;
    private static final Pattern ROW = Pattern.compile("[^,]*,(?<path>[^,]*),[^,]*,[^,]*,\"?(?<name>\\w+)\\(.*?"
            + "\\}\\]\",(?:\"\\[.*?\\]\"|\\[\\d*\\]),(?<params>\\d+),.*");

    /** A network, what constructs it and one input. */
    private record Case(Path file, String name, String expression, String shape, String kind) {

        static Case example(String file, String name, String shape, String kind) {
            return new Case(Networks.example(file), name, name + "()", shape, kind);
        }

        static Case layers(String file, String name, String shape, String kind) {
            return new Case(Checkout.root().resolve("tests/cases/counts").resolve(file), name, name + "()", shape, kind);
        }

        List<Long> sizes() {
            return Stream.of(shape.split(",")).map(Long::valueOf).toList();
        }
    }

    @Test
    void asPyTorchHasThem() throws Exception {
        compare("torch", List.of(Case.example("alexnet.py", "AlexNet", "1,3,64,64", "float32"),
                new Case(Networks.example("alexnet_sequential.py"), "alexnet", "alexnet", "1,3,64,64", "float32"),
                Case.example("tiny.py", "Tiny", "1,3,32,32", "float32"),
                Case.example("vgg16.py", "VGG16", "1,3,64,64", "float32"),
                Case.layers("torch_layers.py", "Convolutions", "1,4,16,16", "float32"),
                Case.layers("torch_layers.py", "Sequences", "1,9", "int64"),
                Case.layers("torch_layers.py", "Shared", "1,5,6", "float32")));
    }

    @Test
    void asKerasHasThem() throws Exception {
        compare("keras", List.of(Case.example("tf_tutorial.py", "TutorialNet", "1,32,32,3", "float32"),
                new Case(Networks.example("tf_tutorial_sequential.py"), "tutorial_net", "tutorial_net", "1,32,32,3", "float32"),
                Case.example("lstm.py", "LSTMClassifier", "1,20", "int32"),
                Case.example("cnn_rnn.py", "CNNRNN", "1,20", "int32"),
                Case.layers("keras_layers.py", "Convolutions", "1,12,12,4", "float32"),
                Case.layers("keras_layers.py", "Sequences", "1,9", "int32")));
    }

    private static void compare(String framework, List<Case> cases) throws Exception {
        Interpreters interpreters = Required.interpreters();
        List<String> ours = new ArrayList<>();
        List<String> command = new ArrayList<>(List.of(
                ("torch".equals(framework) ? interpreters.torch() : interpreters.keras()).toString(),
                Checkout.root().resolve("tests/plain/src/test/python/count_parameters.py").toString(), framework));
        for (Case one : cases) {
            NetworkSummary summary = Networks.summary(one.file(), one.sizes(), one.name());
            ours.add(one.name() + " " + summary.total().parameters().text() + " " + summary.total().statistics().text());
            command.addAll(List.of(one.file().toString(), one.expression(), one.shape(), one.kind()));
        }
        List<String> theirs = run(command);
        assertEquals(cases.size(), theirs.size());
        for (int i = 0; i < theirs.size(); i++) {
            assertEquals(cases.get(i).name() + " " + theirs.get(i), ours.get(i));
        }
    }

    private static List<String> run(List<String> command) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("count", ".log");
        Process python = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        List<String> lines = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertEquals(0, python.waitFor(), () -> read(errors));
        Files.delete(errors);
        return lines;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The corpus says how many parameters PyTorch counted. */
    @Test
    void asTheCorpusSays() throws IOException {
        Path corpus = Required.corpus();
        List<String> rows = Files.readAllLines(corpus.resolve("ds608.csv"));
        int compared = 0;
        for (String row : rows.subList(1, rows.size())) {
            Matcher cells = ROW.matcher(row);
            assertTrue(cells.matches(), row);
            NetworkSummary summary = Networks.summary(corpus.resolve(cells.group("path")), List.of(), cells.group("name"));
            assertEquals(cells.group("params"), summary.total().parameters().text(), cells.group("path"));
            compared++;
        }
        assertTrue(compared >= LEAST, "only " + compared + " networks compared");
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nnpivot.diagram.graph.Graph;
import org.nnpivot.diagram.graph.GraphBuilder;
import org.nnpivot.diagram.layout.SceneBuilder;
import org.nnpivot.diagram.scene.Point;
import org.nnpivot.diagram.scene.Scene;
import org.nnpivot.diagram.scene.SceneElement;
import org.nnpivot.migration.CommandLineRun;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Use;
import org.nnpivot.shapes.Ranges;
import org.nnpivot.testkit.Actual;
import org.nnpivot.testkit.Checkout;

/** {@code nnpivot diagram}; the pictures are in {@code tests/cases/diagram}. */
class DiagramTest {

    private static final int LEAST_BOXES = 12;

    @TempDir
    Path folder;

    private void assertGolden(String name, String... arguments) throws IOException {
        Path file = folder.resolve(name);
        CommandLineRun run = CommandLineRun.of(Stream.concat(Stream.of("diagram", "-o", file.toString()),
                Stream.of(arguments)).toList());
        assertEquals(0, run.status(), run::err);
        Path golden = Checkout.root().resolve("tests/cases/diagram").resolve(name);
        assertEquals(Actual.expected(golden), Actual.keep(golden, Files.readString(file)));
    }

    @Test
    void aSkip() throws IOException {
        assertGolden("tiny.svg", Networks.example("tiny.py").toString(), "--input-shape", "1,3,32,32");
    }

    @Test
    void partsInFramesAndColumns() throws IOException {
        assertGolden("alexnet.svg", Networks.example("alexnet.py").toString(), "--input-shape", "1,3,224,224");
    }

    @Test
    void thePictureOfTheManual() throws IOException {
        assertGolden("cnn_rnn.svg", Networks.example("cnn_rnn.py").toString(), "--input-shape", "1,100");
        assertEquals(Files.readString(Checkout.root().resolve("tests/cases/diagram/cnn_rnn.svg")),
                Files.readString(Checkout.root().resolve("docs/user/cnn_rnn.svg")));
    }

    @Test
    void closedParts() throws IOException {
        assertGolden("alexnet-depth-0.svg", Networks.example("alexnet.py").toString(), "--depth", "0");
    }

    private static Scene scene() throws IOException {
        Model model = Networks.read(Networks.example("tiny.py"), List.of(1L, 3L, 32L, 32L));
        NeuralNetwork network = Networks.named(model, "Tiny");
        Graph graph = new GraphBuilder(Networks.counter(model), 9).build(network);
        return new SceneBuilder(Ranges.offsetsIn("tiny.py")).build(graph, "Tiny", network);
    }

    @Test
    void whatIsUnderAPointIsKnownWithItsPlaceInTheSource() throws IOException {
        Scene scene = scene();
        String source = Files.readString(Networks.example("tiny.py"));
        int boxes = 0;
        for (SceneElement element : scene.elements()) {
            if (element instanceof SceneElement.Box box && box.origin().element() instanceof Use use) {
                Point middle = new Point(box.bounds().x() + 1, box.bounds().y() + box.bounds().height() / 2);
                assertEquals(use, scene.at(middle).orElseThrow().origin().element());
                String text = source.substring(box.origin().range().start(), box.origin().range().end());
                assertTrue(text.contains("(") || text.contains("+"), text);
                boxes++;
            }
        }
        assertTrue(boxes >= LEAST_BOXES - 2, "only " + boxes);
        assertTrue(scene.at(new Point(-5, -5)).isEmpty());
    }

    @Test
    void everythingIsWithinThePicture() throws IOException {
        Scene scene = scene();
        for (SceneElement element : scene.elements()) {
            if (element instanceof SceneElement.Box box) {
                assertTrue(box.bounds().x() >= 0 && box.bounds().x() + box.bounds().width() <= scene.width(), box::toString);
                assertTrue(box.bounds().y() >= 0 && box.bounds().y() + box.bounds().height() <= scene.height(), box::toString);
            }
        }
    }

    @Test
    void pngIsTheSamePictureTwiceAsLarge() throws IOException {
        Path file = folder.resolve("tiny.png");
        CommandLineRun run = CommandLineRun.of("diagram", Networks.example("tiny.py").toString(), "--input-shape", "1,3,32,32", "-o",
                file.toString());
        assertEquals(0, run.status(), run::err);
        Scene scene = scene();
        assertEquals((int) Math.ceil(2 * scene.width()), ImageIO.read(file.toFile()).getWidth());
        assertEquals((int) Math.ceil(2 * scene.height()), ImageIO.read(file.toFile()).getHeight());
    }

    private CommandLineRun draw(String source, String output, String... more) {
        return CommandLineRun.of(Stream.concat(Stream.of("diagram", source, "-o", output),
                Stream.of(more)).toList());
    }

    @Test
    void otherFormatsAreWrongUsage() {
        CommandLineRun run = draw(Networks.example("tiny.py").toString(), folder.resolve("tiny.gif").toString());
        assertEquals(2, run.status());
        assertTrue(run.err().contains(".svg or a .png"), run::err);
    }

    @Test
    void aFileWithoutNetworkIsAnError() throws IOException {
        String source = Files.writeString(folder.resolve("none.py"), "x = 1\n").toString();
        assertEquals(1, draw(source, folder.resolve("none.svg").toString()).status());
        assertTrue(Files.notExists(folder.resolve("none.svg")));
    }

    @Test
    void anOutputThatCantBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        CommandLineRun run = draw(Networks.example("tiny.py").toString(), file.resolve("tiny.svg").toString());
        assertEquals(2, run.status(), run::err);
        assertTrue(run.err().contains("file"), run::err);
    }

    @Test
    void severalNetworksNeedAChoice() {
        String source = Checkout.root().resolve("tests/cases/counts/torch_layers.py").toString();
        CommandLineRun run = draw(source, folder.resolve("one.svg").toString());
        assertEquals(2, run.status());
        assertTrue(run.err().contains("Convolutions, Sequences, Shared"), run::err);
        assertEquals(0, draw(source, folder.resolve("one.svg").toString(), "--network", "Shared").status());
        assertEquals(2, draw(source, folder.resolve("two.svg").toString(), "--network", "Other").status());
    }
}

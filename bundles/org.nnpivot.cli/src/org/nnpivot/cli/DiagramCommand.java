// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.nnpivot.diagram.count.Counter;
import org.nnpivot.diagram.graph.Graph;
import org.nnpivot.diagram.graph.GraphBuilder;
import org.nnpivot.diagram.instance.Labels;
import org.nnpivot.diagram.layout.SceneBuilder;
import org.nnpivot.diagram.render.PngWriter;
import org.nnpivot.diagram.render.SvgWriter;
import org.nnpivot.diagram.scene.Scene;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.shapes.Ranges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nnpivot diagram}: a picture of a network. */
@Command(name = "diagram", mixinStandardHelpOptions = true, description = "Draws a network as SVG or PNG; runs nothing.")
final class DiagramCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SRC", description = "A Python file, or a model: .nn, .xmi, .json or BESSER's .txt.")
    private Path source;

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "Where the picture goes: .svg or .png.")
    private Path output;

    @Option(names = "--network", paramLabel = "NAME", description = "Which network, where a file has several.")
    private String name;

    @Option(names = "--depth", paramLabel = "N", description = "Networks inside more than N others are closed boxes (default: none is).")
    private int depth = Integer.MAX_VALUE - 1;

    @Option(names = "--input-shape", paramLabel = "[NAME=]SIZES",
            description = "Shape of an input, the batch first: 1,3,224,224. May be repeated.")
    private List<String> inputShapes = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        String file = output.getFileName().toString();
        if (!file.endsWith(".svg") && !file.endsWith(".png")) {
            throw new UsageException("a picture is a .svg or a .png file: " + output);
        }
        Catalogue catalogue = Catalogues.bundled();
        PivotSource reader = new PivotSource(catalogue, InputShapes.read(inputShapes));
        Optional<Model> model = reader.read(file());
        Outcome outcome = new Outcome();
        outcome.print(reader.problems(), spec.commandLine().getErr());
        if (model.isEmpty() || model.get().getNetworks().isEmpty()) {
            return Math.max(ExitStatus.ERRORS, outcome.status());
        }
        Scene scene = draw(network(model.get()), new Counter(catalogue, model.get().getFramework()));
        AtomicFile.write(output, file.endsWith(".png") ? PngWriter.write(scene)
                : SvgWriter.write(scene).getBytes(StandardCharsets.UTF_8));
        spec.commandLine().getOut().println(output);
        return outcome.status();
    }

    private SourceFiles.SourceFile file() throws IOException {
        if (Files.isDirectory(source)) {
            throw new UsageException(source + " is a folder; a picture is made of one file");
        }
        return SourceFiles.find(List.of(source)).get(0);
    }

    private NeuralNetwork network(Model model) {
        List<NeuralNetwork> found = name == null ? Labels.tops(model)
                : model.getNetworks().stream().filter(network -> name.equals(network.getName())).toList();
        if (found.size() != 1) {
            String names = model.getNetworks().stream().map(NeuralNetwork::getName).collect(Collectors.joining(", "));
            throw new UsageException(name == null ? source + " has several networks; choose one by --network: " + names
                    : source + " has no network " + name + " but " + names);
        }
        return found.get(0);
    }

    private Scene draw(NeuralNetwork network, Counter counter) {
        Graph graph = new GraphBuilder(counter, depth).build(network);
        return new SceneBuilder(Ranges.offsetsIn(source.toString())).build(graph, network.getName(), network);
    }
}

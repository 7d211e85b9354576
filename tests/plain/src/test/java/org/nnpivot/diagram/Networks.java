// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagram.count.Counter;
import org.nnpivot.diagram.summary.NetworkSummary;
import org.nnpivot.diagram.summary.Summarizer;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.engine.Migrator;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.python.SourceText;
import org.nnpivot.testkit.Checkout;

/** Networks of files, read into the pivot. */
final class Networks {

    private Networks() {}

    static Path example(String name) {
        return Checkout.root().resolve("docs/examples").resolve(name);
    }

    /** @param shape of the only input, the batch first; may be empty */
    static Model read(Path file, List<Long> shape) throws IOException {
        EngineSetup.initialize();
        Map<String, List<Long>> shapes = shape.isEmpty() ? Map.of() : Map.of("", shape);
        return new Migrator(Catalogues.bundled()).analyze(SourceText.of(file.getFileName().toString(), Files.readString(file)), shapes,
                new Findings(), Cancellation.NEVER).orElseThrow().model();
    }

    static NeuralNetwork named(Model model, String name) {
        return model.getNetworks().stream().filter(network -> name.equals(network.getName())).findFirst().orElseThrow();
    }

    static Counter counter(Model model) {
        return new Counter(Catalogues.bundled(), model.getFramework());
    }

    static NetworkSummary summary(Path file, List<Long> shape, String name) throws IOException {
        Model model = read(file, shape);
        return new Summarizer(counter(model), Integer.MAX_VALUE - 1).summarize(named(model, name));
    }
}

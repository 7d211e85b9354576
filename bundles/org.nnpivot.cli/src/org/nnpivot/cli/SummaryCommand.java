// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.nnpivot.diagram.count.Counter;
import org.nnpivot.diagram.instance.Labels;
import org.nnpivot.diagram.summary.CsvSummary;
import org.nnpivot.diagram.summary.JsonSummary;
import org.nnpivot.diagram.summary.NetworkSummary;
import org.nnpivot.diagram.summary.Summarizer;
import org.nnpivot.diagram.summary.TextSummary;
import org.nnpivot.model.nn.Model;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Catalogues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nnpivot summary}: layers, shapes, parameters and multiply-adds. */
@Command(name = "summary", mixinStandardHelpOptions = true,
        description = "Lists the layers of networks with their shapes, parameters and multiply-adds; runs nothing.")
final class SummaryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SRC", description = "Python files, folders, or models: .nn, .xmi, .json or BESSER's .txt.")
    private List<Path> sources;

    @Option(names = "--input-shape", paramLabel = "[NAME=]SIZES",
            description = "Shape of an input, the batch first: 1,3,224,224. May be repeated.")
    private List<String> inputShapes = new ArrayList<>();

    @Option(names = "--depth", paramLabel = "N", description = "Networks inside more than N others are one line each (default: all).")
    private int depth = Integer.MAX_VALUE - 1;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private SummaryFormat format;

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Catalogues.bundled();
        List<NetworkSummary> summaries = new ArrayList<>();
        Outcome outcome = new Outcome();
        for (SourceFiles.SourceFile file : SourceFiles.find(sources)) {
            PivotSource source = new PivotSource(catalogue, InputShapes.read(inputShapes));
            Optional<Model> model = source.read(file);
            outcome.print(source.problems(), spec.commandLine().getErr());
            model.ifPresent(read -> Labels.tops(read).forEach(network -> summaries.add(
                    new Summarizer(new Counter(catalogue, read.getFramework()), depth).summarize(network))));
        }
        write(summaries);
        return summaries.isEmpty() ? Math.max(ExitStatus.ERRORS, outcome.status()) : outcome.status();
    }

    private void write(List<NetworkSummary> summaries) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(switch (format) {
            case TEXT -> summaries.stream().map(TextSummary::write).collect(Collectors.joining("\n"));
            case JSON -> JsonSummary.write(summaries) + "\n";
            case CSV -> CsvSummary.write(summaries);
        });
        out.flush();
    }
}

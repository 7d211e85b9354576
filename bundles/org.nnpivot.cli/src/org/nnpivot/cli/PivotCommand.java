// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.engine.Analysis;
import org.nnpivot.engine.Migrator;
import org.nnpivot.engine.validation.PivotValidator;
import org.nnpivot.model.nn.Model;
import org.nnpivot.notation.PivotFiles;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.shapes.Ranges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nnpivot pivot}: the pivot model of a source, or of a model in another notation. */
@Command(name = "pivot", mixinStandardHelpOptions = true,
        description = "Extracts the pivot model of a Python file, or converts a model between notations.")
final class PivotCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SRC|MODEL", description = "A Python file, or a model: .nn, .xmi, .json or BESSER's .txt.")
    private Path source;

    @Option(names = "-o", paramLabel = "FILE", description = "Where the model goes: .nn, .xmi or .json (default: printed as .nn).")
    private Path output;

    @Option(names = "--input-shape", paramLabel = "[NAME=]SIZES", description = "Shape of an input, the batch first.")
    private List<String> inputShapes = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        if (output != null) {
            PivotFormat.check(output);
        }
        Catalogue catalogue = Catalogues.bundled();
        Findings findings = new Findings();
        Optional<Model> model = source.toString().endsWith(".py") ? extract(catalogue, findings)
                : PivotFiles.load(source, catalogue, findings);
        Ranges ranges = PivotRanges.of(source);
        model.ifPresent(read -> new PivotValidator().validate(read, ranges, findings));
        PrintWriter err = spec.commandLine().getErr();
        Outcome outcome = new Outcome();
        outcome.print(findings, err);
        if (model.filter(read -> !read.getNetworks().isEmpty()).isPresent()) {
            write(model.get(), catalogue);
        }
        return model.isEmpty() ? Math.max(ExitStatus.ERRORS, outcome.status()) : outcome.status();
    }

    private Optional<Model> extract(Catalogue catalogue, Findings findings) throws IOException {
        if (Files.isDirectory(source)) {
            throw new UsageException(source + " is a folder; a model is made of one file");
        }
        return SourceFiles.find(List.of(source)).get(0).read(findings)
                .flatMap(text -> new Migrator(catalogue).analyze(text, InputShapes.read(inputShapes), findings, Cancellation.NEVER))
                .map(Analysis::model);
    }

    private void write(Model model, Catalogue catalogue) throws IOException {
        if (output == null) {
            spec.commandLine().getOut().print(new String(PivotFiles.bytes(model, "model.nn", catalogue), StandardCharsets.UTF_8));
            return;
        }
        AtomicFile.write(output, PivotFiles.bytes(model, output.toString(), catalogue));
        spec.commandLine().getOut().println(output);
    }
}

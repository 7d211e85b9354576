// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.engine.Generator;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.generate.Architecture;
import org.nnpivot.model.nn.Model;
import org.nnpivot.notation.PivotFiles;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.shapes.LayoutPolicy;
import org.nnpivot.shapes.Ranges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nnpivot generate}: code of a pivot model. */
@Command(name = "generate", mixinStandardHelpOptions = true, description = "Generates code of a pivot model.")
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MODEL", description = "A model: .nn, .xmi, .json or BESSER's .txt.")
    private Path source;

    @Option(names = "--to", required = true, paramLabel = "FRAMEWORK", description = "pytorch or tensorflow.")
    private TargetOption target;

    @Option(names = "--architecture", defaultValue = "keep", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Architecture architecture;

    @Option(names = "--layout", defaultValue = "channels-last", converter = LayoutOption.class,
            description = "channels-last, native or preserve (default: ${DEFAULT-VALUE}).")
    private LayoutPolicy layout;

    @Option(names = "--input-shape", paramLabel = "[NAME=]SIZES", description = "Shape of an input, the batch first.")
    private List<String> inputShapes = new ArrayList<>();

    @Option(names = "-o", paramLabel = "FILE", description = "Where the code goes (default: printed).")
    private Path output;

    @Option(names = "--force", description = "Replaces a file that exists.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        if (output != null && Files.exists(output) && !force) {
            throw new UsageException(output + " exists; --force replaces it");
        }
        if (source.toString().endsWith(".py")) {
            throw new UsageException(source + " is no model; migrate takes Python");
        }
        Catalogue catalogue = Catalogues.bundled();
        Findings findings = new Findings();
        MigrationRequest request = new MigrationRequest(target.framework(), Optional.empty(), architecture, layout,
                InputShapes.read(inputShapes), true);
        Optional<Model> model = PivotFiles.load(source, catalogue, findings);
        Ranges ranges = PivotRanges.of(source);
        Optional<String> code = model.flatMap(read -> new Generator(catalogue).generate(read, ranges, request, findings));
        Outcome outcome = new Outcome();
        outcome.print(findings, spec.commandLine().getErr());
        if (code.isPresent() && output != null) {
            AtomicFile.write(output, code.get());
            spec.commandLine().getOut().println(output);
        } else {
            code.ifPresent(spec.commandLine().getOut()::print);
        }
        return code.isEmpty() ? Math.max(ExitStatus.ERRORS, outcome.status()) : outcome.status();
    }
}

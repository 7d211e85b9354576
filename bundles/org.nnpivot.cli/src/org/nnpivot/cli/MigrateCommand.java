// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.report.ReportFormat;
import org.nnpivot.notation.PivotFiles;
import org.nnpivot.operators.Catalogues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nnpivot migrate}. */
@Command(name = "migrate", mixinStandardHelpOptions = true, description = "Migrates Python files to another framework.")
final class MigrateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private MigrationOptions options;

    @Option(names = "--to", required = true, paramLabel = "FRAMEWORK", description = "pytorch or tensorflow.")
    private TargetOption target;

    @Option(names = "-o", paramLabel = "FILE", description = "Where the migrated file goes.")
    private Path output;

    @Option(names = "--out-dir", paramLabel = "DIR", description = "Where migrated files go, in the tree of their sources.")
    private Path outputFolder;

    @Option(names = "--dry-run", description = "Writes nothing; prints the difference.")
    private boolean dryRun;

    @Option(names = "--report", paramLabel = "FILE", description = "A report: .json, .sarif or .html.")
    private Path report;

    @Option(names = "--save-pivot", paramLabel = "FILE", description = "The pivot model of the only file: .nn, .xmi or .json.")
    private Path pivot;

    @Option(names = "--jobs", paramLabel = "N", defaultValue = "1", description = "Files migrated side by side.")
    private int jobs;

    @Option(names = "--force", description = "Replaces files that exist.")
    private boolean force;

    private final List<MigrationResult> results = new ArrayList<>();
    private final Outcome outcome = new Outcome();
    private OutputFiles outputs;

    @Override
    public Integer call() throws IOException {
        ReportFormat format = report == null ? null : reportFormat();
        if (output != null && outputFolder != null) {
            throw new UsageException("-o and --out-dir exclude each other");
        }
        if (pivot != null) {
            PivotFormat.check(pivot);
        }
        List<SourceFiles.SourceFile> files = SourceFiles.find(options.sources());
        if ((output != null || pivot != null) && files.size() != 1) {
            throw new UsageException("-o and --save-pivot are for one file, not for " + files.size() + "; use --out-dir");
        }
        outputs = new OutputFiles(output, outputFolder, target.framework(), force);
        PrintWriter err = spec.commandLine().getErr();
        MigrationRequest request = options.request(target.framework());
        new Migrations(source -> request, jobs, Progress.on(err, files.size())).run(files, this::accept);
        outcome.print(options.withoutNetwork(results), err);
        if (format != null) {
            AtomicFile.write(report, format.write(results));
        }
        return outcome.status();
    }

    private ReportFormat reportFormat() {
        try {
            return ReportFormat.of(report.getFileName().toString());
        } catch (IllegalArgumentException unknown) {
            throw new UsageException(unknown.getMessage());
        }
    }

    private void accept(SourceFiles.SourceFile file, MigrationResult result) throws IOException {
        if (file.isPassedOver(result)) {
            return;
        }
        results.add(result);
        boolean written = result.text().isPresent() && !dryRun
                && outputs.write(file, result, options.request(target.framework()).onlyNetworks(), result.findings());
        outcome.print(result.findings(), spec.commandLine().getErr());
        if (pivot != null && !result.pivot().getNetworks().isEmpty()) {
            AtomicFile.write(pivot, PivotFiles.bytes(result.pivot(), pivot.toString(), Catalogues.bundled()));
        }
        PrintWriter out = spec.commandLine().getOut();
        Path destination = outputs.destination(file);
        if (written) {
            out.println(destination);
        } else if (dryRun && result.text().isPresent()) {
            out.print(new UnifiedDiff(result.source().file(), destination.toString()).of(result.source().text(), result.text().get()));
        }
    }
}

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
import java.util.concurrent.Callable;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.report.ReportFormat;
import org.nnpivot.notation.PivotFiles;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
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
    private boolean errors;

    @Override
    public Integer call() throws IOException {
        ReportFormat format = report == null ? null : reportFormat();
        List<SourceFiles.SourceFile> files = SourceFiles.find(options.sources());
        if ((output != null || pivot != null) && files.size() != 1) {
            throw new UsageException("-o and --save-pivot are for one file, not for " + files.size() + "; use --out-dir");
        }
        new Migrations(options.request(target.framework()), jobs).run(files, this::accept);
        if (format != null) {
            AtomicFile.write(report, format.write(results));
        }
        return errors ? ExitStatus.ERRORS : ExitStatus.DONE;
    }

    private ReportFormat reportFormat() {
        try {
            return ReportFormat.of(report.getFileName().toString());
        } catch (IllegalArgumentException unknown) {
            throw new UsageException(unknown.getMessage());
        }
    }

    private void accept(SourceFiles.SourceFile file, MigrationResult result) throws IOException {
        Path destination = destination(file);
        boolean occupied = !dryRun && result.text().isPresent() && Files.exists(destination) && !force;
        if (occupied) {
            result.findings().add(EngineFinding.FILE_EXISTS, SourceRange.beginningOf(file.path().toString()), destination);
        }
        PrintWriter err = spec.commandLine().getErr();
        for (Finding finding : result.findings().all()) {
            err.println(finding);
            errors |= finding.severity() == Severity.ERROR;
        }
        results.add(result);
        if (pivot != null) {
            AtomicFile.write(pivot, PivotFiles.bytes(result.pivot(), pivot.toString(), Catalogues.bundled()));
        }
        if (result.text().isPresent() && !occupied) {
            write(result, destination);
        }
    }

    private void write(MigrationResult result, Path destination) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (dryRun) {
            out.print(new UnifiedDiff(result.source().file(), destination.toString()).of(result.source().text(), result.text().get()));
            return;
        }
        byte[] bytes = options.request(target.framework()).onlyNetworks() ? result.text().get().getBytes(StandardCharsets.UTF_8)
                : result.source().encode(result.text().get());
        AtomicFile.write(destination, bytes);
        out.println(destination);
    }

    private Path destination(SourceFiles.SourceFile file) {
        if (output != null) {
            return output;
        }
        String name = file.path().getFileName().toString().replaceFirst("\\.py$", "")
                + (target.framework() == Framework.KERAS ? "_tf.py" : "_torch.py");
        if (outputFolder == null) {
            return file.path().resolveSibling(name);
        }
        return outputFolder.resolve(file.root().toAbsolutePath().relativize(file.path().toAbsolutePath())).resolveSibling(name);
    }
}

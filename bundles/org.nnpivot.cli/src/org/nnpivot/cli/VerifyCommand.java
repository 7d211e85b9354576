// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.diagnostics.json.JsonException;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.Migrator;
import org.nnpivot.engine.report.MigrationReport;
import org.nnpivot.engine.report.MigrationReport.MigratedFile;
import org.nnpivot.equivalence.EquivalenceCheck;
import org.nnpivot.equivalence.EquivalenceException;
import org.nnpivot.equivalence.EquivalenceJob;
import org.nnpivot.equivalence.EquivalenceReport;
import org.nnpivot.equivalence.Extent;
import org.nnpivot.equivalence.Interpreters;
import org.nnpivot.equivalence.Limits;
import org.nnpivot.equivalence.MigrationProof;
import org.nnpivot.equivalence.ReportJson;
import org.nnpivot.equivalence.ReportText;
import org.nnpivot.equivalence.Verdict;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.python.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nnpivot verify}: runs a source and what it was migrated to, and says whether they are equivalent. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = {
    "Proves a migration in the real frameworks: the same weights and inputs give the same outputs and gradients.",
    "Runs the code of both files. Takes the options that the migration was made with."})
final class VerifyCommand implements Callable<Integer> {

    /** With one sample alone, mixing samples up would show nothing. */
    private static final long BATCH = 2;
    private static final int MOST_DRAWS = 10;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SRC", description = "The file that was migrated.")
    private Path source;

    @Parameters(index = "1", paramLabel = "MIGRATED", description = "What it was migrated to.")
    private Path migrated;

    @Mixin
    private RequestOptions options;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "100", description = "Random inputs (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--network", paramLabel = "NAME", description = "Only this network of the file.")
    private String name;

    @Option(names = "--build", paramLabel = "EXPR",
            description = "What constructs the network in both files, such as Net(width=4).")
    private String expression;

    @Option(names = "--report", paramLabel = "FILE.json", description = "All that was measured.")
    private Path report;

    @Option(names = "--migration-report", paramLabel = "FILE.json",
            description = "The report of the migration: its options, weights and orders of axes are taken.")
    private Path migrationReport;

    @Option(names = "--python", paramLabel = "FILE",
            description = "A Python that has PyTorch and TensorFlow (default: the one that $NNPIVOT_PYTHON names).")
    private Path python;

    @Override
    public Integer call() throws IOException {
        Interpreters interpreters = Interpreters.find(python)
                .orElseThrow(() -> new UsageException("no Python with the frameworks: give --python or set " + Interpreters.VARIABLE));
        if (runs < 1) {
            throw new UsageException("--runs is at least 1: " + runs);
        }
        if (report != null && !report.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            throw new UsageException("the report of a proof ends in .json: " + report);
        }
        if (!Files.exists(migrated)) {
            throw new NoSuchFileException(migrated.toString());
        }
        Optional<MigratedFile> reported = migrationReport == null ? Optional.empty() : Optional.of(reported());
        MigrationResult result = migrate(reported);
        List<EquivalenceJob> jobs = jobs(result).stream().map(job -> aligned(job, reported)).toList();
        List<EquivalenceReport> reports = run(interpreters, jobs);
        reports.forEach(each -> spec.commandLine().getOut().print(ReportText.write(each)));
        if (report != null) {
            AtomicFile.write(report, ReportJson.write(reports));
        }
        boolean proven = result.isComplete() && reports.stream().allMatch(each -> each.verdict() == Verdict.PROVEN);
        return proven ? ExitStatus.DONE : ExitStatus.ERRORS;
    }

    private MigratedFile reported() throws IOException {
        try {
            return MigrationReport.read(Files.readString(migrationReport)).file(source.toString())
                    .orElseThrow(() -> new UsageException(migrationReport + " does not tell of " + source));
        } catch (JsonException | CharacterCodingException wrong) {
            throw new UsageException(migrationReport + " is no report of a migration: " + wrong.getMessage());
        }
    }

    /** The job with what the report says of its network. */
    private static EquivalenceJob aligned(EquivalenceJob job, Optional<MigratedFile> reported) {
        return reported.map(file -> file.networks().get(job.id()))
                .map(alignment -> job.aligned(alignment.weights(), alignment.inputs(), alignment.outputs())).orElse(job);
    }

    /** The migration once more, in memory: it knows which weight is which. */
    private MigrationResult migrate(Optional<MigratedFile> reported) throws IOException {
        Findings findings = new Findings();
        SourceText text = SourceText.decode(source.toString(), Files.readAllBytes(source), findings)
                .orElseThrow(() -> new UsageException(findings.all().getFirst().toString()));
        MigrationRequest request = reported.map(MigratedFile::request).orElseGet(() -> options.request(FrameworkGuess.target(text)));
        MigrationResult result = new Migrator(Catalogues.bundled()).migrate(text, request, Cancellation.NEVER);
        for (Finding finding : result.findings().all()) {
            if (finding.severity() == Severity.ERROR || finding.kind() == EngineFinding.UNKNOWN_INPUT) {
                spec.commandLine().getErr().println(finding);
            }
        }
        return result;
    }

    private List<EquivalenceJob> jobs(MigrationResult result) {
        Extent extent = new Extent(runs, Math.min(runs, MOST_DRAWS), Extent.ORDINARY.seed());
        MigrationProof proof = new MigrationProof(result, source, migrated, BATCH, extent, Limits.ORDINARY);
        List<NeuralNetwork> networks = proof.networks().stream().filter(network -> name == null || name.equals(network.getName()))
                .toList();
        if (networks.isEmpty()) {
            throw new UsageException(source + " has no network " + (name == null ? "that was migrated" : name));
        }
        if (expression != null && networks.size() > 1) {
            throw new UsageException("--build needs --network, since there are several: "
                    + networks.stream().map(NeuralNetwork::getName).toList());
        }
        List<EquivalenceJob> jobs = new ArrayList<>();
        for (NeuralNetwork network : networks) {
            try {
                jobs.add(expression == null ? proof.job(network) : proof.job(network, expression, expression));
            } catch (EquivalenceException e) {
                throw new UsageException(network.getName() + ": " + e.getMessage() + "; give --input-shape");
            }
        }
        return jobs;
    }

    private static List<EquivalenceReport> run(Interpreters interpreters, List<EquivalenceJob> jobs) throws IOException {
        try (EquivalenceCheck check = new EquivalenceCheck(interpreters, EquivalenceCheck.TIMEOUT, Cancellation.NEVER)) {
            return check.run(jobs);
        } catch (EquivalenceException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}

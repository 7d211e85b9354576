// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.NetworkOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nnpivot check}: what would be translated, kept and refused. Nothing is written. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Says what would be translated, kept and refused; writes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private MigrationOptions options;

    @Option(names = "--to", paramLabel = "FRAMEWORK", description = "pytorch or tensorflow (default: the other one).")
    private TargetOption target;

    @Option(names = "--jobs", paramLabel = "N", defaultValue = "1", description = "Files looked at side by side.")
    private int jobs;

    private final List<MigrationResult> results = new ArrayList<>();
    private final Outcome outcome = new Outcome();

    @Override
    public Integer call() throws IOException {
        List<SourceFiles.SourceFile> files = SourceFiles.find(options.sources());
        PrintWriter err = spec.commandLine().getErr();
        new Migrations(source -> options.request(target == null ? FrameworkGuess.target(source) : target.framework()), jobs,
                Progress.on(err, files.size())).run(files, this::accept);
        outcome.print(options.withoutNetwork(results), err);
        return outcome.status();
    }

    private void accept(SourceFiles.SourceFile file, MigrationResult result) {
        if (file.isPassedOver(result)) {
            return;
        }
        results.add(result);
        PrintWriter out = spec.commandLine().getOut();
        for (NetworkOutcome network : result.networks()) {
            out.printf(Locale.ROOT, "%s: %s: %s (%d translated, %d kept, %d refused)%n", network.range(), network.name(),
                    network.status().name().toLowerCase(Locale.ROOT).replace('_', ' '), network.translated(), network.kept(),
                    network.refused());
        }
        outcome.print(result.findings(), spec.commandLine().getErr());
    }
}

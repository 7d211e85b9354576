// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.NetworkOutcome;
import org.nnpivot.operators.Framework;
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

    private boolean errors;

    @Override
    public Integer call() throws IOException {
        var files = SourceFiles.find(options.sources());
        if (target != null) {
            new Migrations(options.request(target.framework()), 1).run(files, this::accept);
        } else {
            for (SourceFiles.SourceFile file : files) {
                Framework other = new FrameworkGuess(file.path()).target();
                new Migrations(options.request(other), 1).run(java.util.List.of(file), this::accept);
            }
        }
        return errors ? ExitStatus.ERRORS : ExitStatus.DONE;
    }

    private void accept(SourceFiles.SourceFile file, MigrationResult result) {
        PrintWriter out = spec.commandLine().getOut();
        for (NetworkOutcome network : result.networks()) {
            out.printf(Locale.ROOT, "%s: %s: %s (%d translated, %d refused)%n", network.range(), network.name(),
                    network.status().name().toLowerCase(Locale.ROOT).replace('_', ' '), network.translated(), network.refused());
        }
        for (Finding finding : result.findings().all()) {
            spec.commandLine().getErr().println(finding);
            errors |= finding.severity() == Severity.ERROR;
        }
    }
}

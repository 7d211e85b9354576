// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.nnpivot.engine.EngineSetup;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(name = "nnpivot", mixinStandardHelpOptions = true, version = "nnpivot 0.1.0",
        description = "Migrates neural-network source code between PyTorch and TensorFlow/Keras.",
        subcommands = {MigrateCommand.class, CheckCommand.class, PivotCommand.class, GenerateCommand.class, VerifyCommand.class,
            OperatorsCommand.class, SummaryCommand.class, DiagramCommand.class, LspCommand.class})
public final class Main {

    /** Runs a command line and ends the process with its exit status. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /**
     * Runs a command line.
     *
     * @param out takes results
     * @param err takes findings and messages
     * @return the exit status
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        EngineSetup.initialize();
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, err));
        if (arguments.length == 0) {
            commandLine.usage(err);
            return ExitStatus.USAGE;
        }
        return commandLine.execute(arguments);
    }

    private static int failed(Exception failure, PrintWriter err) {
        switch (failure) {
            case UsageException usage -> err.println("nnpivot: " + usage.getMessage());
            case NoSuchFileException missing -> err.println("nnpivot: no such file: " + missing.getMessage());
            case IOException other -> err.println("nnpivot: " + (other instanceof FileSystemException file ? file.getFile() + ": " : "")
                    + Failures.reason(other));
            default -> {
                err.println("nnpivot: internal error; please report this text with the file that causes it");
                failure.printStackTrace(err);
                return ExitStatus.INTERNAL;
            }
        }
        return ExitStatus.USAGE;
    }
}

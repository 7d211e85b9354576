// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.nnpivot.languageserver.StandardStreams;
import org.nnpivot.operators.Catalogues;
import picocli.CommandLine.Command;

/** {@code nnpivot lsp}: the language server. */
@Command(name = "lsp", mixinStandardHelpOptions = true,
        description = "Serves editors of .nn and .nnop files by the Language Server Protocol, on standard input and output.")
final class LspCommand implements Callable<Integer> {

    @Override
    public Integer call() throws InterruptedException {
        PrintStream out = System.out;
        // Standard output is the protocol's alone; whatever else is printed goes where people look for it.
        System.setOut(System.err);
        return StandardStreams.serve(Catalogues.bundled(), System.in, out) ? ExitStatus.DONE : ExitStatus.ERRORS;
    }
}

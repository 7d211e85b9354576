// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.migration;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.nnpivot.cli.Main;

/**
 * One run of the command line.
 *
 * @param status the exit status
 * @param out what went to standard output
 * @param err what went to standard error
 */
public record CommandLineRun(int status, String out, String err) {

    /** Runs the command line in this process. */
    public static CommandLineRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new CommandLineRun(status, out.toString(), err.toString());
    }

    /** Runs the command line in this process. */
    public static CommandLineRun of(List<String> arguments) {
        return of(arguments.toArray(String[]::new));
    }
}

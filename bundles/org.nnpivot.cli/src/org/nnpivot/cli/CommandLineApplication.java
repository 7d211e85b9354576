// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line inside an Eclipse installation: {@code eclipse -nosplash -application org.nnpivot.cli.nnpivot migrate ...}. */
public final class CommandLineApplication implements IApplication {

    /** Runs the command line with the application's arguments and gives its exit status back. */
    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = Main.run(out, err, arguments);
        out.flush();
        err.flush();
        return status;
    }

    /** A command ends by itself. */
    @Override
    public void stop() {
        // Nothing is held that would have to be let go.
    }
}

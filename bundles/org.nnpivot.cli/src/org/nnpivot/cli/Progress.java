// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.nnpivot.engine.Stage;

/**
 * A bar with the file and stage at work, on one line of a terminal. Nothing is printed anywhere else: the launcher says by the
 * property {@code nnpivot.terminal} whether standard error is one, which Java can't tell. Threads may report side by side.
 */
final class Progress {

    private static final String PROPERTY = "nnpivot.terminal";
    private static final int WIDTH = 20;
    private static final int LINE = 79;
    private static final String CLEAR = "\r\u001b[K";
    private static final long PAUSE = 50_000_000;

    private final PrintWriter terminal;
    private final int files;
    private int done;
    private long last;

    /**
     * A bar on that terminal.
     *
     * @param terminal {@code null} for none
     * @param files how many there are to do
     */
    Progress(PrintWriter terminal, int files) {
        this.terminal = terminal;
        this.files = files;
    }

    /** A bar where standard error is a terminal. */
    static Progress on(PrintWriter err, int files) {
        return new Progress(Boolean.getBoolean(PROPERTY) ? err : null, files);
    }

    /** A file has come to a stage. */
    synchronized void at(String file, Stage stage) {
        long now = System.nanoTime();
        if (terminal == null || last != 0 && now - last < PAUSE) {
            return;
        }
        last = now;
        int filled = files == 0 ? 0 : WIDTH * done / files;
        String bar = "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + files + " "
                + stage.name().toLowerCase(Locale.ROOT) + " ";
        terminal.print(CLEAR + bar + end(file, LINE - bar.length()));
        terminal.flush();
    }

    /** The end of a name, which tells more than its beginning. */
    private static String end(String name, int length) {
        return name.length() <= length ? name : "..." + name.substring(name.length() - length + 3);
    }

    /** One file more is done. */
    synchronized void done() {
        done++;
    }

    /** Takes the bar away, so that other lines can be printed. */
    synchronized void clear() {
        if (terminal != null && last != 0) {
            terminal.print(CLEAR);
            terminal.flush();
            last = 0;
        }
    }
}

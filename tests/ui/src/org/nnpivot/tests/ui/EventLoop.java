// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Lets the workbench work while a test waits on its thread. */
public final class EventLoop {

    /** Far above what anything takes; only a failing test waits so long. */
    static final long MOST_MILLISECONDS = 60_000;

    private static final int PAUSE = 20;

    private EventLoop() {}

    /** Dispatches events until the condition holds. */
    public static void until(String what, BooleanSupplier condition) {
        until(what, MOST_MILLISECONDS, condition);
    }

    /** Dispatches events until the condition holds, for work that takes minutes. */
    public static void until(String what, long mostMilliseconds, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + mostMilliseconds;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("waited in vain: " + what + "; jobs: " + List.of(Job.getJobManager().find(null)) + "; see "
                        + Screenshot.take(what));
            }
            if (!display.readAndDispatch()) {
                display.timerExec(PAUSE, () -> { });
                display.sleep();
            }
        }
    }

    /** Dispatches events until nothing is left to do. */
    public static void settle() {
        Display display = Display.getCurrent();
        until("no job runs", () -> {
            // What the pause of the loop itself brings about is an event, too.
            while (display.readAndDispatch()) { }
            return Job.getJobManager().isIdle();
        });
    }
}

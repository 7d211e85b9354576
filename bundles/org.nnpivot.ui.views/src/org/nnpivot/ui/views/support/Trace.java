// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.support;

import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.service.debug.DebugOptions;
import org.eclipse.osgi.service.debug.DebugTrace;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Writes into the trace file what the options of this bundle ask for (<em>Preferences ▸ General ▸ Tracing</em>). */
public final class Trace {

    private static final String READING = "/debug/reading";
    private static final long NANOSECONDS = 1_000_000;

    private Trace() {}

    /** That a file has been read, and how long it took. */
    public static void reading(IFile file, long nanoseconds) {
        write(READING, file.getFullPath() + " " + nanoseconds / NANOSECONDS + " ms");
    }

    private static void write(String option, String text) {
        Bundle bundle = FrameworkUtil.getBundle(Trace.class);
        ServiceTracker<DebugOptions, DebugOptions> tracker = new ServiceTracker<>(bundle.getBundleContext(), DebugOptions.class, null);
        tracker.open();
        DebugOptions options = tracker.getService();
        if (options != null && options.getBooleanOption(bundle.getSymbolicName() + option, false)) {
            DebugTrace trace = options.newDebugTrace(bundle.getSymbolicName(), Trace.class);
            trace.trace(option, text);
        }
        tracker.close();
    }
}

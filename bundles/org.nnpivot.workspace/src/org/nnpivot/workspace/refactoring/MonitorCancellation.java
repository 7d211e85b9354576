// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.refactoring;

import org.eclipse.core.runtime.IProgressMonitor;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.CancelledException;

/**
 * Lets the engine stop when a progress monitor is cancelled.
 *
 * @param monitor the monitor to ask
 */
public record MonitorCancellation(IProgressMonitor monitor) implements Cancellation {

    @Override
    public void check() {
        if (monitor.isCanceled()) {
            throw new CancelledException();
        }
    }
}

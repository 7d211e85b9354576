// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.launch;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.unittest.model.ITestRunSession;

/** Work whose results the Unit Test view shows. */
final class TestProcess extends WorkProcess {

    private volatile ITestRunSession session;

    TestProcess(ILaunch launch, String label, IProgressMonitor monitor) {
        super(launch, label, monitor);
    }

    /** The view listens from now on; called while the work begins. */
    void show(ITestRunSession listening) {
        session = listening;
    }

    /** What the view shows; empty where there is none. */
    Optional<ITestRunSession> session() {
        return Optional.ofNullable(session);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.launch;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.unittest.launcher.ITestRunnerClient;
import org.eclipse.unittest.model.ITestRunSession;

/**
 * Connects the Unit Test view with the work it is about.
 *
 * @param session what the view shows
 */
record TestClient(ITestRunSession session) implements ITestRunnerClient {

    private Optional<TestProcess> process() {
        return Stream.of(session.getLaunch().getProcesses()).filter(TestProcess.class::isInstance).map(TestProcess.class::cast).findFirst();
    }

    @Override
    public void startMonitoring() {
        process().ifPresent(process -> process.show(session));
    }

    @Override
    public void stopTest() {
        process().ifPresent(WorkProcess::terminate);
    }

    @Override
    public void stopMonitoring() {
        // The process ends by itself.
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.launch;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamMonitor;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.ui.Messages;

/** Work in this workbench that looks like a process to it: with a console, and a button that ends it. */
class WorkProcess extends PlatformObject implements IProcess, IStreamsProxy {

    /** The type of process that our console links ask for. */
    static final String TYPE = "org.nnpivot";
    static final int DONE = 0;
    static final int FAILED = 1;

    private final ILaunch launch;
    private final String label;
    private final IProgressMonitor monitor;
    private final TextStream output = new TextStream();
    private final TextStream errors = new TextStream();
    private final Map<String, String> attributes = new ConcurrentHashMap<>(Map.of(IProcess.ATTR_PROCESS_TYPE, TYPE));
    private volatile boolean terminated;
    private volatile int exit = FAILED;

    /** Work that has begun; its console opens. */
    WorkProcess(ILaunch launch, String label, IProgressMonitor monitor) {
        this.launch = launch;
        this.label = label;
        this.monitor = monitor;
    }

    /** Shows it to the workbench. */
    final void begin() {
        launch.addProcess(this);
        fire(DebugEvent.CREATE);
    }

    /** Says that it has ended. */
    final void end(int value) {
        exit = value;
        terminated = true;
        fire(DebugEvent.TERMINATE);
    }

    private void fire(int kind) {
        DebugPlugin.getDefault().fireDebugEventSet(new DebugEvent[] {new DebugEvent(this, kind)});
    }

    final void print(String line) {
        output.append(line + System.lineSeparator());
    }

    final void printError(String line) {
        errors.append(line + System.lineSeparator());
    }

    @Override
    public final boolean canTerminate() {
        return !terminated;
    }

    @Override
    public final boolean isTerminated() {
        return terminated;
    }

    @Override
    public final void terminate() {
        monitor.setCanceled(true);
    }

    @Override
    public final String getLabel() {
        return label;
    }

    @Override
    public final ILaunch getLaunch() {
        return launch;
    }

    @Override
    public final IStreamsProxy getStreamsProxy() {
        return this;
    }

    @Override
    public final IStreamMonitor getErrorStreamMonitor() {
        return errors;
    }

    @Override
    public final IStreamMonitor getOutputStreamMonitor() {
        return output;
    }

    @Override
    public final void write(String input) throws IOException {
        throw new IOException("nothing is read");
    }

    @Override
    public final void setAttribute(String key, String value) {
        attributes.put(key, value);
    }

    @Override
    public final String getAttribute(String key) {
        return attributes.get(key);
    }

    @Override
    public final int getExitValue() throws DebugException {
        if (!terminated) {
            throw new DebugException(Status.error(NLS.bind(Messages.process_running, label)));
        }
        return exit;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.networks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.ui.views.Messages;
import org.nnpivot.ui.views.support.Trace;
import org.nnpivot.workspace.refactoring.MonitorCancellation;

/** Reads files one after the other, those asked for last first: these are looked at. */
final class ReadingJob extends Job {

    private final Consumer<FileNetworks> result;
    private final Deque<IFile> queue = new ArrayDeque<>();

    ReadingJob(Consumer<FileNetworks> result) {
        super(Messages.ReadingJob_name);
        this.result = result;
        setPriority(SHORT);
    }

    void read(IFile file) {
        synchronized (queue) {
            queue.remove(file);
            queue.push(file);
        }
        schedule();
    }

    private IFile next() {
        synchronized (queue) {
            return queue.poll();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor);
        for (IFile file = next(); file != null; file = next()) {
            progress.setWorkRemaining(2).subTask(file.getFullPath().toString());
            try {
                read(file, progress.split(1));
            } catch (CancelledException | OperationCanceledException cancelled) {
                return Status.CANCEL_STATUS;
            }
        }
        return Status.OK_STATUS;
    }

    private void read(IFile file, IProgressMonitor monitor) {
        long begin = System.nanoTime();
        try {
            result.accept(new FileReading(file, new MonitorCancellation(monitor)).read());
        } catch (CoreException unreadable) {
            failed(file, unreadable);
        } catch (CancelledException cancelled) {
            throw cancelled;
        } catch (RuntimeException fault) {
            failed(file, fault);
        }
        Trace.reading(file, System.nanoTime() - begin);
    }

    /** A state that can't be read is not read again, whoever asks. */
    private void failed(IFile file, Exception problem) {
        if (file.isAccessible()) {
            ILog.of(ReadingJob.class).error(NLS.bind(Messages.ReadingJob_failed, file.getFullPath()), problem);
            result.accept(FileNetworks.none(file, FileReading.state(file)));
        }
    }
}

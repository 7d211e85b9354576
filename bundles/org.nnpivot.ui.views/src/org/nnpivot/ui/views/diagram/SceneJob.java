// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.diagram;

import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.diagram.graph.Graph;
import org.nnpivot.diagram.graph.GraphBuilder;
import org.nnpivot.diagram.layout.SceneBuilder;
import org.nnpivot.ui.views.Messages;
import org.nnpivot.ui.views.networks.FileNetworks;
import org.nnpivot.ui.views.networks.NetworkItem;

/** Lays a network out in the background. Only what was asked for last is told. */
final class SceneJob extends Job {

    /**
     * What to draw.
     *
     * @param file where the network is
     * @param network the network
     * @param depth networks inside more than so many others are closed boxes
     */
    record Request(FileNetworks file, NetworkItem network, int depth) {}

    private final Consumer<Drawing> result;
    private volatile Request request;

    SceneJob(Consumer<Drawing> result) {
        super(Messages.SceneJob_name);
        this.result = result;
        setPriority(SHORT);
    }

    void draw(Request wanted) {
        request = wanted;
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Request wanted = request;
        try {
            Graph graph = new GraphBuilder(wanted.file.counter(), wanted.depth).build(wanted.network.model());
            Drawing drawing = new Drawing(wanted.network,
                    new SceneBuilder(wanted.file.ranges()).build(graph, wanted.network.name(), wanted.network.model()), wanted.depth);
            if (wanted == request && !monitor.isCanceled()) {
                result.accept(drawing);
            }
        } catch (RuntimeException fault) {
            ILog.of(SceneJob.class).error(NLS.bind(Messages.SceneJob_failed, wanted.network), fault);
        }
        return Status.OK_STATUS;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.search;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.FileTextSearchScope;
import org.eclipse.search.ui.text.Match;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.model.nn.Element;
import org.nnpivot.ui.views.Messages;
import org.nnpivot.ui.views.networks.FileNetworks;
import org.nnpivot.ui.views.networks.FileReading;
import org.nnpivot.ui.views.networks.LayerItem;
import org.nnpivot.ui.views.networks.NetworkItem;
import org.nnpivot.ui.views.networks.Networks;
import org.nnpivot.workspace.refactoring.MonitorCancellation;

/** Looks for layers in the Python files and pivot models of a scope. */
public final class LayerQuery implements ISearchQuery {

    private final LayerPattern pattern;
    private final FileTextSearchScope scope;
    private final LayerResult result = new LayerResult(this);
    private final Networks networks = Networks.service();

    /** A query that has not run yet. */
    public LayerQuery(LayerPattern pattern, FileTextSearchScope scope) {
        this.pattern = pattern;
        this.scope = scope;
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        MultiStatus problems = new MultiStatus("org.nnpivot.ui.views", 0, Messages.LayerQuery_problems);
        IFile[] files = scope.evaluateFilesInScope(problems);
        SubMonitor progress = SubMonitor.convert(monitor, getLabel(), files.length);
        try {
            for (IFile file : files) {
                progress.subTask(file.getFullPath().toString());
                search(file, progress.split(1), problems);
            }
        } catch (CancelledException | OperationCanceledException cancelled) {
            return Status.CANCEL_STATUS;
        }
        return problems.isOK() ? Status.OK_STATUS : problems;
    }

    private void search(IFile file, IProgressMonitor monitor, MultiStatus problems) {
        if (FileReading.mayHoldNetworks(file)) {
            try {
                search(networks.read(file, new MonitorCancellation(monitor)));
            } catch (CoreException unreadable) {
                problems.add(unreadable.getStatus());
            }
        }
    }

    /** A layer of a network that others use is found once. */
    private void search(FileNetworks file) {
        Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (NetworkItem network : file.networks()) {
            network.allLayers().filter(layer -> seen.add(layer.row().element())).filter(pattern::fits).forEach(this::found);
        }
    }

    private void found(LayerItem layer) {
        result.addMatch(new Match(layer, layer.range().start(), layer.range().end() - layer.range().start()));
    }

    @Override
    public String getLabel() {
        return NLS.bind(Messages.LayerQuery_label, pattern);
    }

    /** What was found, in words. */
    String found() {
        return NLS.bind(Messages.LayerQuery_found, new Object[] {pattern, result.getMatchCount(), scope.getDescription()});
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ISearchResult getSearchResult() {
        return result;
    }
}

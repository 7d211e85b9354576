// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.compare;

import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.DiffTreeViewer;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.OpenEvent;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.model.trace.LinkKind;
import org.nnpivot.model.trace.Range;
import org.nnpivot.model.trace.TraceLink;
import org.nnpivot.ui.Messages;
import org.nnpivot.workspace.pairs.MigratedPair;
import org.nnpivot.workspace.refactoring.PairMigration;
import org.nnpivot.workspace.settings.LineEnds;

/**
 * A result beside its source. The tree has the networks and their layers, in the order of the source; each shows the two
 * pieces of text that the trace of the migration holds for one another.
 */
public final class PairComparison extends CompareEditorInput {

    private final MigratedPair pair;

    /** The comparison of a pair; nothing is read yet. */
    public PairComparison(MigratedPair pair) {
        super(new CompareConfiguration());
        this.pair = pair;
        getCompareConfiguration().setProperty(CompareConfiguration.MIRRORED, Boolean.FALSE);
        getCompareConfiguration().setLeftEditable(false);
        getCompareConfiguration().setRightEditable(false);
        getCompareConfiguration().setLeftLabel(pair.source().getFullPath().makeRelative().toString());
        getCompareConfiguration().setRightLabel(pair.result().getFullPath().makeRelative().toString());
        setTitle(NLS.bind(Messages.compare_title, pair.source().getName(), pair.result().getName()));
    }

    /** Layers stand in the order of the source, and the first one is shown at once. */
    @Override
    public Viewer createDiffViewer(Composite parent) {
        DiffTreeViewer layers = new DiffTreeViewer(parent, getCompareConfiguration()) {

            @Override
            protected void initialSelection() {
                super.initialSelection();
                fireOpen(new OpenEvent(this, getSelection()));
            }
        };
        layers.setComparator(null);
        return layers;
    }

    /** The engine may take a while; nobody has to wait for it. */
    @Override
    public boolean canRunAsJob() {
        return true;
    }

    @Override
    protected Object prepareInput(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        try {
            MigrationResult result = PairMigration.again(pair, monitor);
            String source = result.source().text();
            String target = PairMigration.text(pair.result());
            DiffNode root = new DiffNode(null, Differencer.CHANGE, null, new TextElement(pair.source().getName(), source),
                    new TextElement(pair.result().getName(), target));
            // Once somebody has edited the result, the places of the trace are no longer its own.
            if (result.text().filter(text -> LineEnds.areEqualBut(text, target)).isPresent()) {
                addNetworks(root, result, source, result.text().get());
            } else {
                getCompareConfiguration().setRightLabel(
                        NLS.bind(Messages.compare_edited, pair.result().getFullPath().makeRelative()));
            }
            return root;
        } catch (CancelledException cancelled) {
            throw new InterruptedException(cancelled.getMessage());
        } catch (CoreException unreadable) {
            if (pair.source().isAccessible() && pair.result().isAccessible()) {
                throw new InvocationTargetException(unreadable);
            }
            return gone();
        }
    }

    /** Somebody may take a file away before the comparison begins, or undo its migration: that is nobody's error. */
    private DiffNode gone() {
        if (!pair.source().isAccessible()) {
            getCompareConfiguration().setLeftLabel(NLS.bind(Messages.compare_gone, pair.source().getFullPath().makeRelative()));
        }
        if (!pair.result().isAccessible()) {
            getCompareConfiguration().setRightLabel(NLS.bind(Messages.compare_gone, pair.result().getFullPath().makeRelative()));
        }
        return new DiffNode(null, Differencer.CHANGE, null, null, null);
    }

    private static void addNetworks(DiffNode root, MigrationResult result, String source, String target) {
        Map<String, DiffNode> networks = new LinkedHashMap<>();
        for (TraceLink link : result.trace().getLinks()) {
            String id = link.getElementId();
            if (id == null || link.getKind() == LinkKind.KEPT) {
                continue;
            }
            int dot = id.indexOf('.');
            DiffNode parent = dot < 0 ? root : networks.get(id.substring(0, dot));
            if (parent != null) {
                DiffNode node = node(parent, id.substring(dot + 1), link, source, target);
                networks.putIfAbsent(id, node);
            }
        }
    }

    private static DiffNode node(DiffNode parent, String name, TraceLink link, String source, String target) {
        int kind = link.getSource() == null ? Differencer.ADDITION : link.getTarget() == null ? Differencer.DELETION : Differencer.CHANGE;
        return new DiffNode(parent, kind, null, element(name, link.getSource(), source), element(name, link.getTarget(), target)) {

            @Override
            public String getName() {
                return name;
            }
        };
    }

    /** The lines that a range touches, as a Python file: its colours are found by its name. */
    private static TextElement element(String name, Range range, String text) {
        if (range == null) {
            return null;
        }
        int start = text.lastIndexOf('\n', range.getStart() - 1) + 1;
        int end = text.indexOf('\n', Math.max(range.getStart(), range.getEnd() - 1));
        return new TextElement(name + ".py", text.substring(start, end < 0 ? text.length() : end + 1));
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.outline;

import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.OutlineItem;
import org.nnpivot.ui.editors.text.EditedDocument;

/** What the text of an editor is made of; selected along with the caret. */
final class OutlinePage extends ContentOutlinePage {

    private static final int PAUSE_MILLISECONDS = 400;
    private static final int OPEN_LEVELS = 2;

    private final ITextEditor editor;
    private final IDocument document;
    private final Job refreshing = Job.createSystem("Outline", (ICoreRunnable) monitor -> refresh());
    private final IDocumentListener changes = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            refreshing.cancel();
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            refreshing.schedule(PAUSE_MILLISECONDS);
        }
    };
    private final ISelectionChangedListener caretMoves = event -> selectAtCaret();
    private List<OutlineNode> nodes = List.of();
    private boolean selecting;

    OutlinePage(ITextEditor editor, IDocument document) {
        this.editor = editor;
        this.document = document;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setContentProvider(new OutlineTree());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.setAutoExpandLevel(OPEN_LEVELS);
        tree.setInput(nodes);
        document.addDocumentListener(changes);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider selection) {
            selection.addPostSelectionChangedListener(caretMoves);
        }
        refreshing.schedule();
    }

    @Override
    public void dispose() {
        document.removeDocumentListener(changes);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider selection) {
            selection.removePostSelectionChangedListener(caretMoves);
        }
        refreshing.cancel();
        super.dispose();
    }

    private void refresh() {
        EditedDocument edited = EditedDocument.of(document).orElseThrow();
        EditedText text = edited.text();
        try {
            List<OutlineItem> items = text.outline(edited.whilePresent(text));
            Control control = getControl();
            if (control != null && !control.isDisposed()) {
                control.getDisplay().asyncExec(() -> show(OutlineNode.of(items)));
            }
        } catch (CancelledException overtaken) {
            refreshing.schedule(PAUSE_MILLISECONDS);
        } catch (RuntimeException defect) {
            ILog.of(getClass()).error("No outline could be made", defect);
        }
    }

    private void show(List<OutlineNode> changed) {
        TreeViewer tree = getTreeViewer();
        if (tree != null && !tree.getControl().isDisposed()) {
            Object[] open = tree.getExpandedElements();
            boolean first = nodes.isEmpty();
            nodes = changed;
            tree.getControl().setRedraw(false);
            tree.setInput(changed);
            if (!first) {
                tree.setExpandedElements(open);
            }
            tree.getControl().setRedraw(true);
            selectAtCaret();
        }
    }

    private void selectAtCaret() {
        if (!selecting && getTreeViewer() != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection caret) {
            OutlineNode node = OutlineNode.at(nodes, caret.getOffset());
            selecting = true;
            getTreeViewer().setSelection(node == null ? StructuredSelection.EMPTY : new StructuredSelection(node), true);
            selecting = false;
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!selecting && event.getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
            selecting = true;
            editor.selectAndReveal(node.item().nameStart(), node.item().nameEnd() - node.item().nameStart());
            selecting = false;
        }
    }
}

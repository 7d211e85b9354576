// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.refactoring;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.CompareViewerSwitchingPane;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ltk.ui.refactoring.ChangePreviewViewerInput;
import org.eclipse.ltk.ui.refactoring.IChangePreviewViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.nnpivot.ui.compare.TextElement;
import org.nnpivot.workspace.refactoring.MigratedFileChange;

/** Shows a created file beside the source it was made from. */
public final class CreatedFilePreview implements IChangePreviewViewer {

    private Pane pane;

    @Override
    public void createControl(Composite parent) {
        pane = new Pane(parent);
    }

    @Override
    public Control getControl() {
        return pane;
    }

    @Override
    public void setInput(ChangePreviewViewerInput input) {
        if (input.getChange() instanceof MigratedFileChange change) {
            pane.show(change);
        }
    }

    private static final class Pane extends CompareViewerSwitchingPane {

        private final CompareConfiguration configuration = new CompareConfiguration();

        Pane(Composite parent) {
            super(parent, SWT.BORDER | SWT.FLAT);
            configuration.setProperty(CompareConfiguration.MIRRORED, Boolean.FALSE);
            configuration.setLeftEditable(false);
            configuration.setRightEditable(false);
        }

        void show(MigratedFileChange change) {
            TextElement source = new TextElement(change.original().file(), change.original().text());
            TextElement created = new TextElement(change.file().getFullPath().makeRelative().toString(), change.text());
            configuration.setLeftLabel(source.name());
            configuration.setRightLabel(created.name());
            setTitleArgument(change.file().getName());
            setInput(new DiffNode(null, Differencer.CHANGE, null, source, created));
        }

        @Override
        protected Viewer getViewer(Viewer former, Object input) {
            return input instanceof ICompareInput compared ? CompareUI.findContentViewer(former, compared, this, configuration) : null;
        }
    }
}

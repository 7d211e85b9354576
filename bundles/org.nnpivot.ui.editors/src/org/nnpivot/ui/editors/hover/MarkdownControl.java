// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.hover;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.nnpivot.editing.Explanation;

/** A small window with an explanation. Needs no browser. */
public final class MarkdownControl extends AbstractInformationControl implements IInformationControlExtension2 {

    private static final int MARGIN = 6;
    private static final int WIDTH = 560;

    private final boolean resizable;
    private StyledText text;

    /** A window that goes with the mouse. */
    public MarkdownControl(Shell parent) {
        this(parent, false);
    }

    private MarkdownControl(Shell parent, boolean resizable) {
        super(parent, resizable);
        this.resizable = resizable;
        create();
    }

    @Override
    protected void createContent(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | (resizable ? SWT.V_SCROLL : SWT.NONE));
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setForeground(parent.getForeground());
        text.setBackground(parent.getBackground());
        text.setFont(JFaceResources.getDialogFont());
        text.setCaret(null);
    }

    @Override
    public void setForegroundColor(Color colour) {
        super.setForegroundColor(colour);
        text.setForeground(colour);
    }

    @Override
    public void setBackgroundColor(Color colour) {
        super.setBackgroundColor(colour);
        text.setBackground(colour);
    }

    @Override
    public void setInput(Object input) {
        setInformation(input instanceof Explanation explanation ? explanation.markdown() : String.valueOf(input));
    }

    @Override
    public void setInformation(String markdown) {
        Markdown shown = Markdown.of(markdown);
        text.setText(shown.text());
        for (Markdown.Stretch stretch : shown.stretches()) {
            StyleRange range = new StyleRange(stretch.start(), stretch.length(), null, null, stretch.code() ? SWT.NORMAL : SWT.BOLD);
            if (stretch.code()) {
                range.font = JFaceResources.getTextFont();
            }
            text.setStyleRange(range);
        }
    }

    @Override
    public boolean hasContents() {
        return text.getCharCount() > 0;
    }

    @Override
    public Point computeSizeHint() {
        Point free = text.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        Point size = free.x <= WIDTH ? free : text.computeSize(WIDTH, SWT.DEFAULT, true);
        Rectangle trim = computeTrim();
        return new Point(size.x + trim.width, size.y + trim.height);
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return parent -> new MarkdownControl(parent, true);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * A labelled choice between a few values.
 *
 * @param <T> the values
 */
public final class Choice<T> {

    private final Map<T, String> labels;
    private final List<T> values;
    private final Combo combo;

    /** Adds a label and a combo box to a parent of two columns. */
    public Choice(Composite parent, String label, Map<T, String> labels, T selected, Runnable changed) {
        this.labels = new LinkedHashMap<>(labels);
        this.values = List.copyOf(this.labels.keySet());
        Label text = new Label(parent, SWT.NONE);
        text.setText(label);
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(this.labels.values().toArray(String[]::new));
        combo.select(values.indexOf(selected));
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.addListener(SWT.Selection, event -> changed.run());
    }

    /** The value that is selected. */
    public T value() {
        return values.get(combo.getSelectionIndex());
    }

    /** Selects one of the values. */
    public void select(T value) {
        combo.select(values.indexOf(value));
    }
}

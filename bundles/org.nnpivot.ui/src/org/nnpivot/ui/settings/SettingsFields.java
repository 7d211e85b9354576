// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.nnpivot.engine.InputShapes;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.generate.Architecture;
import org.nnpivot.operators.Framework;
import org.nnpivot.shapes.LayoutPolicy;
import org.nnpivot.ui.Messages;
import org.nnpivot.workspace.refactoring.Destination;
import org.nnpivot.workspace.refactoring.MigrateSettings;

/** Fields for all that a migration can be told, in a grid of two columns. */
public final class SettingsFields {

    private static final String BETWEEN_SHAPES = "[;\\s]+";

    private final Choice<Framework> target;
    private final Choice<Architecture> architecture;
    private final Choice<LayoutPolicy> layout;
    private final Choice<Destination> destination;
    private final Text inputShapes;
    private final Button replaceExisting;
    private final Button stubs;
    private MigrateSettings shown;

    /**
     * Adds the fields to a parent of two columns.
     *
     * @param settings what they show at first
     * @param belowShapes adds what belongs below the input shapes
     * @param changed is told of every change
     */
    public SettingsFields(Composite parent, MigrateSettings settings, Consumer<Composite> belowShapes, Runnable changed) {
        shown = settings;
        target = new Choice<>(parent, Messages.option_direction, OptionLabels.directions(), settings.request().target(), changed);
        architecture = new Choice<>(parent, Messages.option_architecture, OptionLabels.architectures(),
                settings.request().architecture(), changed);
        layout = new Choice<>(parent, Messages.option_layout, OptionLabels.layouts(), settings.request().layout(), changed);
        new Label(parent, SWT.NONE).setText(Messages.option_inputShapes);
        inputShapes = new Text(parent, SWT.BORDER);
        inputShapes.setMessage(Messages.option_inputShapes_message);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(inputShapes);
        belowShapes.accept(parent);
        destination = new Choice<>(parent, Messages.option_result, destinations(), settings.destination(), changed);
        replaceExisting = addCheck(parent, Messages.option_replace, changed);
        stubs = addCheck(parent, Messages.option_stubs, changed);
        show(settings);
        inputShapes.addListener(SWT.Modify, event -> changed.run());
    }

    private static Map<Destination, String> destinations() {
        Map<Destination, String> labels = new LinkedHashMap<>();
        labels.put(Destination.BESIDE, Messages.destination_beside);
        labels.put(Destination.IN_PLACE, Messages.destination_inPlace);
        return labels;
    }

    private static Button addCheck(Composite parent, String label, Runnable changed) {
        new Label(parent, SWT.NONE);
        Button check = new Button(parent, SWT.CHECK);
        check.setText(label);
        check.addListener(SWT.Selection, event -> changed.run());
        return check;
    }

    /** Shows other settings. */
    public void show(MigrateSettings settings) {
        shown = settings;
        target.select(settings.request().target());
        architecture.select(settings.request().architecture());
        layout.select(settings.request().layout());
        inputShapes.setText(String.join("; ", InputShapes.write(settings.request().inputShapes())));
        destination.select(settings.destination());
        replaceExisting.setSelection(settings.replaceExisting());
        stubs.setSelection(settings.request().stubs());
    }

    /**
     * What the fields say now.
     *
     * @throws IllegalArgumentException where they say something that can't be, with a message for people
     */
    public MigrateSettings settings() {
        replaceExisting.setEnabled(destination.value() == Destination.BESIDE);
        Map<String, List<Long>> shapes = InputShapes.read(Stream.of(inputShapes.getText().split(BETWEEN_SHAPES))
                .filter(text -> !text.isEmpty()).toList());
        MigrationRequest request = new MigrationRequest(target.value(), Optional.empty(), architecture.value(), layout.value(), shapes,
                shown.request().onlyNetworks(), stubs.getSelection());
        return new MigrateSettings(request, destination.value(), replaceExisting.getSelection());
    }
}

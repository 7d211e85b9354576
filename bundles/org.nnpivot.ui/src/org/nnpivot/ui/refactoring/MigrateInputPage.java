// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.refactoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
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
import org.nnpivot.ui.settings.Choice;
import org.nnpivot.ui.settings.OptionLabels;
import org.nnpivot.workspace.refactoring.Destination;
import org.nnpivot.workspace.refactoring.MigrateRefactoring;
import org.nnpivot.workspace.refactoring.MigrateSettings;

/** Direction, architecture, layout, input shapes, where the result goes, and which files are migrated. */
final class MigrateInputPage extends UserInputWizardPage {

    private static final String BETWEEN_SHAPES = "[;\\s]+";
    private static final int LINES_OF_FILES = 4;
    private static final int LINES_OF_INPUTS = 3;

    private final MigrateRefactoring refactoring;
    private final InferredInputs inferred;
    private Choice<Framework> target;
    private Choice<Architecture> architecture;
    private Choice<LayoutPolicy> layout;
    private Choice<Destination> destination;
    private Text inputShapes;
    private Button replaceExisting;
    private Button stubs;

    MigrateInputPage(MigrateRefactoring refactoring) {
        super("migrate");
        this.refactoring = refactoring;
        this.inferred = new InferredInputs(refactoring.files());
        setDescription(Messages.migrate_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        MigrateSettings settings = refactoring.settings();
        target = new Choice<>(page, Messages.option_direction, OptionLabels.directions(), settings.request().target(), this::update);
        architecture = new Choice<>(page, Messages.option_architecture, OptionLabels.architectures(), settings.request().architecture(), this::update);
        layout = new Choice<>(page, Messages.option_layout, OptionLabels.layouts(), settings.request().layout(), this::update);
        addInputShapes(page);
        destination = new Choice<>(page, Messages.option_result, destinations(), settings.destination(), this::update);
        replaceExisting = addCheck(page, Messages.option_replace, settings.replaceExisting());
        stubs = addCheck(page, Messages.option_stubs, settings.request().stubs());
        addFiles(page);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        setControl(page);
        update();
        inferred.start();
    }

    private static Map<Destination, String> destinations() {
        Map<Destination, String> labels = new LinkedHashMap<>();
        labels.put(Destination.BESIDE, Messages.destination_beside);
        labels.put(Destination.IN_PLACE, Messages.destination_inPlace);
        return labels;
    }

    private void addInputShapes(Composite page) {
        new Label(page, SWT.NONE).setText(Messages.option_inputShapes);
        inputShapes = new Text(page, SWT.BORDER);
        inputShapes.setMessage(Messages.option_inputShapes_message);
        inputShapes.setText(String.join("; ", InputShapes.write(refactoring.settings().request().inputShapes())));
        inputShapes.addListener(SWT.Modify, event -> update());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(inputShapes);
        new Label(page, SWT.NONE).setText(Messages.inferred);
        Text text = new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES_OF_INPUTS * text.getLineHeight()).applyTo(text);
        inferred.show(text);
    }

    private Button addCheck(Composite page, String label, boolean selected) {
        new Label(page, SWT.NONE);
        Button check = new Button(page, SWT.CHECK);
        check.setText(label);
        check.setSelection(selected);
        check.addListener(SWT.Selection, event -> update());
        return check;
    }

    private void addFiles(Composite page) {
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.files);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        for (IFile file : refactoring.files()) {
            list.add(file.getFullPath().makeRelative().toString());
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES_OF_FILES * list.getItemHeight()).applyTo(list);
    }

    private void update() {
        replaceExisting.setEnabled(destination.value() == Destination.BESIDE);
        try {
            Map<String, List<Long>> shapes = InputShapes.read(Stream.of(inputShapes.getText().split(BETWEEN_SHAPES))
                    .filter(text -> !text.isEmpty()).toList());
            MigrationRequest request = new MigrationRequest(target.value(), Optional.empty(), architecture.value(), layout.value(),
                    shapes, refactoring.settings().request().onlyNetworks(), stubs.getSelection());
            refactoring.setSettings(new MigrateSettings(request, destination.value(), replaceExisting.getSelection()));
            setErrorMessage(null);
            setPageComplete(true);
        } catch (IllegalArgumentException malformed) {
            setErrorMessage(malformed.getMessage());
            setPageComplete(false);
        }
    }

    @Override
    public void dispose() {
        inferred.stop();
        super.dispose();
    }
}

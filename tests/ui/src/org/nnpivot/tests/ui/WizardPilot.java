// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Works a wizard that blocks the thread it was opened on, page by page. */
public final class WizardPilot {

    private static final int PAUSE = 100;

    private record Step(String page, Consumer<WizardDialog> act) {}

    private final Display display = Display.getCurrent();
    private final Deque<Step> steps = new ArrayDeque<>();
    private long end;
    private Throwable failure;

    /** What to do when the wizard shows that page. */
    public WizardPilot on(String page, Consumer<WizardDialog> act) {
        steps.add(new Step(page, act));
        return this;
    }

    /** Does all steps in the wizard that the action opens; returns when the wizard is closed. */
    public void run(Runnable opens) {
        end = System.currentTimeMillis() + EventLoop.MOST_MILLISECONDS;
        display.timerExec(PAUSE, this::tick);
        opens.run();
        if (failure != null) {
            throw new AssertionError("in the wizard", failure);
        }
        if (!steps.isEmpty()) {
            throw new AssertionError("the wizard ended before " + steps);
        }
    }

    private void tick() {
        try {
            WizardDialog dialog = dialog();
            if (dialog != null && isReady(dialog)) {
                steps.remove().act.accept(dialog);
            }
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("waited in vain for " + steps + "; see " + Screenshot.take("wizard"));
            }
        } catch (RuntimeException | AssertionError problem) {
            failure = problem;
            closeAll();
            return;
        }
        if (!steps.isEmpty()) {
            display.timerExec(PAUSE, this::tick);
        }
    }

    private boolean isReady(WizardDialog dialog) {
        return !steps.isEmpty() && dialog.getCurrentPage() != null && dialog.getCurrentPage().getName().equals(steps.peek().page)
                && button(dialog, IDialogConstants.CANCEL_ID).isEnabled();
    }

    private WizardDialog dialog() {
        return Stream.of(display.getShells()).map(Shell::getData).filter(WizardDialog.class::isInstance).map(WizardDialog.class::cast)
                .findFirst().orElse(null);
    }

    private void closeAll() {
        Stream.of(display.getShells()).filter(shell -> shell.getData() instanceof WizardDialog).forEach(Shell::close);
    }

    /** Presses a button of the dialog, of {@link IDialogConstants}. */
    public static void press(WizardDialog dialog, int id) {
        Button button = button(dialog, id);
        if (!button.isEnabled()) {
            throw new AssertionError("disabled: " + button.getText());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static Button button(WizardDialog dialog, int id) {
        return controls(dialog.getShell()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> Integer.valueOf(id).equals(button.getData())).findFirst().orElseThrow();
    }

    /** All that labels and fields of a shell say. */
    public static String texts(Shell shell) {
        return controls(shell).map(control -> control instanceof Label label ? label.getText()
                : control instanceof Text text ? text.getText() : "").collect(Collectors.joining("\n"));
    }

    /** A control and all that it contains. */
    public static Stream<Control> controls(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), List.of(composite.getChildren()).stream().flatMap(WizardPilot::controls))
                : Stream.of(control);
    }
}

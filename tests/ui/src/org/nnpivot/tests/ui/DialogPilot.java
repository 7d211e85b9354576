// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Answers a dialog that blocks the thread it is opened on. */
public final class DialogPilot {

    private static final int PAUSE = 100;

    private final Display display = Display.getCurrent();
    private final String title;
    private final Consumer<Shell> act;
    private long end;
    private boolean done;
    private Throwable failure;

    private DialogPilot(String title, Consumer<Shell> act) {
        this.title = title;
        this.act = act;
    }

    /** Runs what opens the dialog of that title, at once or some time later, and acts in it. */
    public static void in(String title, Consumer<Shell> act, Runnable opens) {
        DialogPilot pilot = new DialogPilot(title, act);
        pilot.end = System.currentTimeMillis() + EventLoop.MOST_MILLISECONDS;
        pilot.display.timerExec(PAUSE, pilot::tick);
        opens.run();
        EventLoop.until("the dialog " + title, () -> pilot.done);
        if (pilot.failure != null) {
            throw new AssertionError("in the dialog " + title, pilot.failure);
        }
    }

    private void tick() {
        try {
            Shell shell = Stream.of(display.getShells()).filter(each -> each.getText().equals(title) && each.isVisible()).findFirst()
                    .orElse(null);
            if (shell != null) {
                done = true;
                act.accept(shell);
            } else if (System.currentTimeMillis() < end) {
                display.timerExec(PAUSE, this::tick);
            }
        } catch (RuntimeException | AssertionError problem) {
            failure = problem;
            Stream.of(display.getShells()).filter(each -> each.getText().equals(title)).forEach(Shell::close);
        }
    }

    /** The first control of a kind. */
    public static <T extends Control> T control(Shell shell, Class<T> kind) {
        return controls(shell, kind).findFirst().orElseThrow();
    }

    /** The controls of a kind. */
    public static <T extends Control> Stream<T> controls(Shell shell, Class<T> kind) {
        return WizardPilot.controls(shell).filter(kind::isInstance).map(kind::cast);
    }

    /** Presses the button of that text. */
    public static void press(Shell shell, String text) {
        Button button = WizardPilot.controls(shell).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(each -> each.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
        if (!button.isEnabled()) {
            throw new AssertionError("disabled: " + text);
        }
        button.notifyListeners(SWT.Selection, new Event());
    }
}

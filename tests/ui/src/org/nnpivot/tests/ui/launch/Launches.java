// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.launch;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.console.TextConsole;
import org.nnpivot.tests.ui.EventLoop;

/** What has been launched. */
final class Launches {

    private Launches() {}

    static ILaunchManager manager() {
        return DebugPlugin.getDefault().getLaunchManager();
    }

    static List<ILaunchConfiguration> configurations(String type) throws CoreException {
        return List.of(manager().getLaunchConfigurations(manager().getLaunchConfigurationType(type)));
    }

    /** Waits for a launch to end that isn't one of these, which the workbench may have forgotten; returns its process. */
    static IProcess ended(IProcess... earlier) {
        IProcess[] found = new IProcess[1];
        EventLoop.until("a launch ends", () -> {
            found[0] = Stream.of(manager().getProcesses()).filter(process -> !List.of(earlier).contains(process))
                    .filter(IProcess::isTerminated).findFirst().orElse(null);
            return found[0] != null;
        });
        return found[0];
    }

    static TextConsole console(IProcess process) {
        EventLoop.until("a console", () -> DebugUITools.getConsole(process) != null);
        return (TextConsole) DebugUITools.getConsole(process);
    }

    /** All that a process has written. */
    static String text(IProcess process) {
        TextConsole console = console(process);
        EventLoop.settle();
        return console.getDocument().get();
    }

    /** The text that leads to a line of a file, once there is one. */
    static IHyperlink link(TextConsole console, String text) {
        IHyperlink[] found = new IHyperlink[1];
        EventLoop.until("a link " + text, () -> {
            String shown = console.getDocument().get();
            found[0] = Stream.of(console.getHyperlinks()).filter(each -> shown.startsWith(text, console.getRegion(each).getOffset()))
                    .findFirst().orElse(null);
            return found[0] != null;
        });
        return found[0];
    }

    /** Forgets all launches and configurations. */
    static void clear() throws CoreException {
        manager().removeLaunches(manager().getLaunches());
        for (ILaunchConfiguration configuration : manager().getLaunchConfigurations()) {
            configuration.delete();
        }
    }
}

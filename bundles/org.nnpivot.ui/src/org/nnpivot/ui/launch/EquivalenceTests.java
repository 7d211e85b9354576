// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.launch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.text.StringMatcher;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.unittest.launcher.ITestRunnerClient;
import org.eclipse.unittest.model.ITestCaseElement;
import org.eclipse.unittest.model.ITestElement;
import org.eclipse.unittest.model.ITestRunSession;
import org.eclipse.unittest.model.ITestSuiteElement;
import org.eclipse.unittest.ui.ITestViewSupport;
import org.nnpivot.ui.Messages;

/** Checks of equivalence in the Unit Test view: a suite a pair of files, a test a network. The data of an element is its file. */
public final class EquivalenceTests implements ITestViewSupport {

    /** The id of the support. */
    static final String ID = "org.nnpivot.ui.equivalenceTests";

    @Override
    public ITestRunnerClient newTestRunnerClient(ITestRunSession session) {
        return new TestClient(session);
    }

    @Override
    public Collection<StringMatcher> getTraceExclusionFilterPatterns() {
        return List.of();
    }

    @Override
    public IAction getOpenTestAction(Shell shell, ITestCaseElement test) {
        return open(test);
    }

    @Override
    public IAction getOpenTestAction(Shell shell, ITestSuiteElement suite) {
        return open(suite);
    }

    private static IAction open(ITestElement element) {
        String path = element.getData();
        if (path == null || !(ResourcesPlugin.getWorkspace().getRoot().findMember(path) instanceof IFile file)) {
            return null;
        }
        return action(new PlaceLink(file, line(file, element.getTestName())));
    }

    /** Where the class of a network begins, else the first line. */
    private static int line(IFile file, String network) {
        try {
            List<String> lines = file.readString().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith("class " + network + '(')) {
                    return i + 1;
                }
            }
        } catch (CoreException unreadable) {
            ILog.of(EquivalenceTests.class).log(unreadable.getStatus());
        }
        return 1;
    }

    @Override
    public IAction createOpenEditorAction(Shell shell, ITestElement element, String line) {
        return PlaceLinks.place(line).map(EquivalenceTests::action).orElse(null);
    }

    private static IAction action(PlaceLink place) {
        return new Action(Messages.open) {

            @Override
            public void run() {
                place.linkActivated();
            }
        };
    }

    /** The whole trace is in the console already. */
    @Override
    public Runnable createShowStackTraceInConsoleViewActionDelegate(ITestElement element) {
        return null;
    }

    @Override
    public ILaunchConfiguration getRerunLaunchConfiguration(List<ITestElement> elements) {
        Optional<ILaunchConfiguration> first = elements.stream().findFirst()
                .map(element -> element.getTestRunSession().getLaunch().getLaunchConfiguration());
        try {
            return first.isPresent() ? only(first.get(), elements) : null;
        } catch (CoreException unreadable) {
            ILog.of(EquivalenceTests.class).log(unreadable.getStatus());
            return null;
        }
    }

    private static ILaunchConfiguration only(ILaunchConfiguration configuration, List<ITestElement> elements) throws CoreException {
        ILaunchConfigurationWorkingCopy copy = configuration.copy(configuration.getName());
        EquivalenceLaunch.only(copy, elements.stream().filter(ITestCaseElement.class::isInstance).map(ITestElement::getTestName).toList());
        return copy;
    }

    @Override
    public String getDisplayName() {
        return Messages.equivalence;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.model.ILaunchConfigurationDelegate;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.unittest.ui.ConfigureViewerSupport;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.equivalence.EquivalenceCheck;
import org.nnpivot.equivalence.EquivalenceException;
import org.nnpivot.equivalence.Interpreters;
import org.nnpivot.ui.Messages;
import org.nnpivot.workspace.pairs.MigratedPair;
import org.nnpivot.workspace.refactoring.MonitorCancellation;
import org.nnpivot.workspace.settings.MigrationDefaults;

/** Proves the pairs of files that a launch configuration names, each a source and its result, one network after the other. */
public final class EquivalenceLaunch implements ILaunchConfigurationDelegate {

    /** The id of the type of launch configurations. */
    static final String TYPE = "org.nnpivot.ui.equivalence";

    private static final String VIEW = "org.eclipse.unittest.ui.ResultView";
    private static final String NETWORKS = "org.nnpivot.ui.networks";

    /** Its class wakes the bundle of the Unit Test view, which has to hear of the launch when it begins. */
    private final ConfigureViewerSupport view = new ConfigureViewerSupport(EquivalenceTests.ID);

    /** Lets the Unit Test view show what comes of a configuration. */
    static void show(ILaunchConfigurationWorkingCopy configuration) {
        new ConfigureViewerSupport(EquivalenceTests.ID).apply(configuration);
    }

    /** Lets a configuration try only some networks; all where none is named. */
    static void only(ILaunchConfigurationWorkingCopy configuration, List<String> networks) {
        configuration.setAttribute(NETWORKS, networks);
    }

    @Override
    public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
            throws CoreException {
        Interpreters interpreters = interpreters();
        List<MigratedPair> pairs = pairs(LaunchedResources.of(configuration));
        List<String> networks = configuration.getAttribute(NETWORKS, List.of());
        TestProcess process = new TestProcess(launch, configuration.getName(), monitor);
        process.begin();
        Instant start = Instant.now();
        boolean proven = false;
        try {
            proven = prove(pairs, networks, interpreters, process, monitor);
            process.session().ifPresent(session -> session.notifyTestSessionCompleted(Duration.between(start, Instant.now())));
        } catch (CancelledException | OperationCanceledException cancelled) {
            process.printError(Messages.launch_cancelled);
            abort(process, start, cancelled);
        } catch (CoreException | RuntimeException failed) {
            abort(process, start, failed);
            throw failed;
        } finally {
            process.end(proven ? WorkProcess.DONE : WorkProcess.FAILED);
            PlatformUI.getWorkbench().getDisplay().asyncExec(EquivalenceLaunch::showTests);
        }
    }

    /** The console has come to the front while the networks ran; the tree says more. */
    private static void showTests() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        try {
            if (window != null) {
                window.getActivePage().showView(VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
            }
        } catch (PartInitException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.LOG);
        }
    }

    private static void abort(TestProcess process, Instant start, Exception cause) {
        process.session().ifPresent(session -> session.notifyTestSessionAborted(Duration.between(start, Instant.now()), cause));
    }

    private static boolean prove(List<MigratedPair> pairs, List<String> networks, Interpreters interpreters, TestProcess process,
            IProgressMonitor monitor) throws CoreException {
        try (EquivalenceCheck check = new EquivalenceCheck(interpreters, EquivalenceCheck.TIMEOUT, new MonitorCancellation(monitor))) {
            SubMonitor progress = SubMonitor.convert(monitor, process.getLabel(), 2 * pairs.size());
            List<PairProof> proofs = new ArrayList<>();
            for (MigratedPair pair : pairs) {
                proofs.add(PairProof.of(pair, networks, progress.split(1)));
            }
            process.session().ifPresent(session -> session.notifyTestSessionStarted(proofs.stream().mapToInt(PairProof::size).sum()));
            boolean proven = true;
            for (PairProof proof : proofs) {
                proven &= proof.run(check, process, progress.split(1));
            }
            return proven;
        } catch (EquivalenceException failed) {
            throw new CoreException(Status.error(failed.getMessage(), failed));
        }
    }

    /** The interpreter of the preferences; an exception with a message for people where there is none. */
    static Interpreters interpreters() throws CoreException {
        Optional<String> python = new MigrationDefaults().python();
        return python.map(Path::of).flatMap(Interpreters::find).orElseThrow(() -> new CoreException(Status.error(
                python.isPresent() ? NLS.bind(Messages.equivalence_badPython, python.get()) : Messages.equivalence_noPython)));
    }

    private static List<MigratedPair> pairs(List<IResource> resources) throws CoreException {
        List<MigratedPair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < resources.size(); i += 2) {
            if (resources.get(i) instanceof IFile source && resources.get(i + 1) instanceof IFile result) {
                pairs.add(new MigratedPair(source, result));
            }
        }
        return pairs;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.launch;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.unittest.model.ITestCaseElement;
import org.eclipse.unittest.model.ITestElement.FailureTrace;
import org.eclipse.unittest.model.ITestElement.Result;
import org.eclipse.unittest.model.ITestRunSession;
import org.eclipse.unittest.model.ITestSuiteElement;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.equivalence.EquivalenceCheck;
import org.nnpivot.equivalence.EquivalenceException;
import org.nnpivot.equivalence.EquivalenceReport;
import org.nnpivot.equivalence.Extent;
import org.nnpivot.equivalence.Limits;
import org.nnpivot.equivalence.MigrationProof;
import org.nnpivot.equivalence.ReportText;
import org.nnpivot.equivalence.Verdict;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.ui.Messages;
import org.nnpivot.workspace.pairs.MigratedPair;
import org.nnpivot.workspace.refactoring.PairMigration;
import org.nnpivot.workspace.source.FileContents;

/**
 * The proof of the networks of one pair of files, told to a console and to the Unit Test view.
 *
 * @param pair the files
 * @param proof what makes the jobs
 * @param networks to prove
 */
record PairProof(MigratedPair pair, MigrationProof proof, List<NeuralNetwork> networks) {

    /** With one sample alone, mixing samples up would show nothing. */
    private static final long BATCH = 2;

    /**
     * The proof of a pair. The source is migrated once more, in memory, as it was when the result was made: that tells which
     * weight is which.
     *
     * @param wanted the names of the networks; all where it is empty
     * @throws CoreException where a file can't be read or holds changes that Python would not see
     */
    static PairProof of(MigratedPair pair, List<String> wanted, IProgressMonitor monitor) throws CoreException {
        for (IFile file : List.of(pair.source(), pair.result())) {
            if (new FileContents(file).isUnsaved()) {
                throw new CoreException(Status.error(NLS.bind(Messages.equivalence_unsaved, file.getFullPath().makeRelative())));
            }
        }
        MigrationResult result = PairMigration.again(pair, monitor);
        MigrationProof proof = new MigrationProof(result, pair.source().getLocation().toPath(), pair.result().getLocation().toPath(),
                BATCH, Extent.ORDINARY, Limits.ORDINARY);
        List<NeuralNetwork> networks = proof.networks().stream()
                .filter(network -> wanted.isEmpty() || wanted.contains(network.getName())).toList();
        if (networks.isEmpty()) {
            throw new CoreException(Status.error(NLS.bind(Messages.equivalence_nothing, pair.source().getFullPath().makeRelative())));
        }
        return new PairProof(pair, proof, networks);
    }

    int size() {
        return networks.size();
    }

    /** Proves; tells whether all networks are proven. */
    boolean run(EquivalenceCheck check, TestProcess process, SubMonitor monitor) {
        SubMonitor progress = monitor.setWorkRemaining(networks.size());
        String name = pair.source().getName() + " \u2192 " + pair.result().getName();
        String file = pair.result().getFullPath().toString();
        ITestRunSession session = process.session().orElse(null);
        ITestSuiteElement suite = session == null ? null : session.newTestSuite(file, name, networks.size(), null, name, file);
        boolean proven = true;
        for (NeuralNetwork network : networks) {
            progress.split(1).subTask(network.getName());
            ITestCaseElement test = session == null ? null
                    : session.newTestCase(file + '#' + network.getName(), network.getName(), suite, network.getName(), file);
            proven &= run(network, test, check, process);
        }
        return proven;
    }

    private boolean run(NeuralNetwork network, ITestCaseElement test, EquivalenceCheck check, TestProcess process) {
        process.session().ifPresent(session -> session.notifyTestStarted(test));
        Verdict verdict = Verdict.FAILED;
        String text;
        try {
            EquivalenceReport report = check.run(proof.job(network));
            verdict = report.verdict();
            text = ReportText.write(report);
        } catch (EquivalenceException unknownShape) {
            text = NLS.bind(Messages.equivalence_shape, network.getName(), unknownShape.getMessage());
        }
        tell(verdict, text, test, process);
        return verdict == Verdict.PROVEN;
    }

    private static void tell(Verdict verdict, String text, ITestCaseElement test, TestProcess process) {
        if (verdict == Verdict.PROVEN) {
            process.print(text.stripTrailing());
        } else {
            process.printError(text.stripTrailing());
        }
        process.session().ifPresent(session -> {
            if (verdict != Verdict.PROVEN) {
                session.notifyTestFailed(test, verdict == Verdict.DIFFERENT ? Result.FAILURE : Result.ERROR, false,
                        new FailureTrace(text, null, null));
            }
            session.notifyTestEnded(test, false);
        });
    }
}

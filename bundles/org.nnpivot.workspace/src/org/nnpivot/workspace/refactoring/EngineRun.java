// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.refactoring;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.Migrator;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.python.SourceText;
import org.nnpivot.workspace.Messages;
import org.nnpivot.workspace.source.FileContents;

/** Has the engine migrate files of the workspace; whatever is wrong with one, it comes back as a finding. */
public final class EngineRun {

    private final Migrator migrator;

    /** A run over the catalogue that is installed. */
    public EngineRun() {
        EngineSetup.initialize();
        migrator = new Migrator(Catalogues.bundled());
    }

    /**
     * The result for a file as it is, or as saving its editor would make it. The monitor is told the stages.
     *
     * @throws CancelledException where the monitor is cancelled
     * @throws CoreException where the file can't be read
     */
    public MigrationResult migrate(IFile file, MigrationRequest request, IProgressMonitor monitor) throws CoreException {
        String name = file.getFullPath().makeRelative().toString();
        Findings findings = new Findings();
        Optional<SourceText> source = new FileContents(file).read(findings);
        if (source.isEmpty()) {
            return unread(file, findings);
        }
        try {
            return migrator.migrate(source.get(), request, new MonitorCancellation(monitor),
                    stage -> monitor.subTask(NLS.bind(Messages.stage, name, stage.name().toLowerCase(Locale.ROOT))));
        } catch (CancelledException cancelled) {
            throw cancelled;
        } catch (RuntimeException failure) {
            ILog.of(EngineRun.class).error(NLS.bind(Messages.internalError, name), failure);
            findings.add(EngineFinding.INTERNAL_ERROR, SourceRange.beginningOf(name), failure + " at " + failure.getStackTrace()[0]);
            return MigrationResult.unread(source.get(), findings);
        }
    }

    /** The result for a file of which nothing could be read. */
    static MigrationResult unread(IFile file, Findings findings) {
        return MigrationResult.unread(SourceText.of(file.getFullPath().makeRelative().toString(), ""), findings);
    }
}

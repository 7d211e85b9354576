// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.refactoring;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.python.SourceText;
import org.nnpivot.workspace.pairs.MigratedPair;
import org.nnpivot.workspace.pairs.MigrationRecord;
import org.nnpivot.workspace.settings.KeptShapes;
import org.nnpivot.workspace.settings.MigrationDefaults;
import org.nnpivot.workspace.source.FileContents;

/** The migration that made a result, done once more in memory: it knows which piece of text and which weight is which. */
public final class PairMigration {

    private PairMigration() {}

    /**
     * Migrates the source of a pair with the settings that the result remembers.
     *
     * @throws CancelledException where the monitor is cancelled
     * @throws CoreException where the source can't be read
     */
    public static MigrationResult again(MigratedPair pair, IProgressMonitor monitor) throws CoreException {
        return new EngineRun().migrate(pair.source(), KeptShapes.of(pair.source()).addedTo(request(pair)), monitor);
    }

    private static MigrationRequest request(MigratedPair pair) {
        Optional<Map<String, String>> remembered = MigrationRecord.of(pair.result()).map(MigrationRecord::arguments);
        return remembered.filter(arguments -> !arguments.isEmpty()).map(arguments -> MigrateSettings.of(arguments).request())
                .orElseGet(() -> MigrationDefaults.request(pair.source()));
    }

    /**
     * What a Python file says.
     *
     * @throws CoreException where it can't be read
     */
    public static String text(IFile file) throws CoreException {
        return new FileContents(file).read(new Findings()).map(SourceText::text).orElse("");
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.refactoring;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.python.SourceText;
import org.nnpivot.workspace.pairs.MigrationRecord;

/**
 * Where a migrated file comes from.
 *
 * @param source the file that was migrated
 * @param original what it said, for a comparison
 * @param settings how it was migrated
 */
public record Origin(IFile source, SourceText original, MigrateSettings settings) {

    static Origin of(IFile source, MigrationResult result, MigrateSettings settings) {
        return new Origin(source, result.source(),
                new MigrateSettings(result.request().orElse(settings.request()), settings.destination(), settings.replaceExisting()));
    }

    /** Lets the result remember it. */
    void remember(IFile result) throws CoreException {
        MigrationRecord.remember(source, original.encode(original.text()), settings.toArguments(), result);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.refactoring;

import java.util.Map;
import org.eclipse.ltk.core.refactoring.RefactoringContribution;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;

/** Brings migrations back from the refactoring history and from scripts. */
public final class MigrateContribution extends RefactoringContribution {

    @Override
    public RefactoringDescriptor createDescriptor(String id, String project, String description, String comment,
            Map<String, String> arguments, int flags) {
        return new MigrateDescriptor(project, description, comment, arguments, flags);
    }

    @Override
    public Map<String, String> retrieveArgumentMap(RefactoringDescriptor descriptor) {
        return descriptor instanceof MigrateDescriptor migrate ? migrate.arguments() : super.retrieveArgumentMap(descriptor);
    }
}

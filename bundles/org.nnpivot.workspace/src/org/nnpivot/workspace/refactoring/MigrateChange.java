// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.refactoring;

import org.eclipse.ltk.core.refactoring.ChangeDescriptor;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.RefactoringChangeDescriptor;

/** The changes of all files of one migration, undone as one. */
final class MigrateChange extends CompositeChange {

    private final MigrateDescriptor descriptor;

    MigrateChange(String name, MigrateDescriptor descriptor) {
        super(name);
        this.descriptor = descriptor;
    }

    @Override
    public ChangeDescriptor getDescriptor() {
        return new RefactoringChangeDescriptor(descriptor);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.HashSet;
import java.util.Set;
import org.nnpivot.engine.kept.FrameworkPackages;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.resolve.ImportedName;
import org.nnpivot.python.resolve.ModuleNames;

/** The names that a file gives a meaning at its top, so that no import of a framework may take them. */
final class BoundNames {

    private BoundNames() {}

    /** The names of classes, functions, variables and of what is imported from elsewhere than the two frameworks. */
    static Set<String> of(Analysis analysis) {
        Set<String> names = new HashSet<>(new ModuleNames(analysis.module()).bound());
        for (ImportedName imported : analysis.imports().all()) {
            boolean framework = FrameworkPackages.of(Framework.TORCH).contain(imported.qualifiedName())
                    || FrameworkPackages.of(Framework.KERAS).contain(imported.qualifiedName());
            if (!framework && imported.statement().eContainer() == analysis.module()) {
                names.add(imported.name());
            }
        }
        return names;
    }
}

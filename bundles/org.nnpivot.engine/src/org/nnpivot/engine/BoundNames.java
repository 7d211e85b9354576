// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.engine.kept.FrameworkPackages;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.ExprContext;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.FunctionLike;
import org.nnpivot.model.python.Name;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.resolve.ImportedName;

/** The names that a file gives a meaning at its top, so that no import of a framework may take them. */
final class BoundNames {

    private BoundNames() {}

    /** The names of classes, functions, variables and of what is imported from elsewhere than the two frameworks. */
    static Set<String> of(Analysis analysis) {
        Set<String> names = new HashSet<>();
        analysis.module().getBody().forEach(statement -> collect(statement, names));
        for (ImportedName imported : analysis.imports().all()) {
            boolean framework = FrameworkPackages.of(Framework.TORCH).contain(imported.qualifiedName())
                    || FrameworkPackages.of(Framework.KERAS).contain(imported.qualifiedName());
            if (!framework && imported.statement().eContainer() == analysis.module()) {
                names.add(imported.name());
            }
        }
        return names;
    }

    private static void collect(EObject node, Set<String> names) {
        switch (node) {
            case ClassDef type -> names.add(type.getName());
            case FunctionDef function -> names.add(function.getName());
            case FunctionLike other -> { }
            case Name name when name.getCtx() == ExprContext.STORE -> names.add(name.getId());
            default -> node.eContents().forEach(inner -> collect(inner, names));
        }
    }
}

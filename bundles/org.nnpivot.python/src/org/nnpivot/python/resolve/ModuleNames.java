// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.resolve;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.ExprContext;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.FunctionLike;
import org.nnpivot.model.python.Global;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Name;

/** The names that a file gives a meaning outside of its functions and classes; what it imports is not among them. */
public final class ModuleNames {

    private final Set<String> bound = new HashSet<>();
    private final Set<String> changing = new HashSet<>();

    /** The names of that file. */
    public ModuleNames(Module module) {
        module.getBody().forEach(this::collect);
    }

    /** Variables, classes and functions. */
    public Set<String> bound() {
        return bound;
    }

    /** Those that are given a meaning again, deleted, or declared global somewhere. */
    public Set<String> changing() {
        return changing;
    }

    private void collect(EObject node) {
        switch (node) {
            case Name name when name.getCtx() != ExprContext.LOAD -> assigned(name.getId(), name.getCtx() == ExprContext.DEL);
            case ClassDef type -> {
                bound.add(type.getName());
                globals(type);
            }
            case FunctionDef function -> {
                bound.add(function.getName());
                globals(function);
            }
            case FunctionLike other -> globals(other);
            default -> node.eContents().forEach(this::collect);
        }
    }

    private void assigned(String name, boolean deleted) {
        if (!bound.add(name) || deleted) {
            changing.add(name);
        }
    }

    private void globals(EObject inside) {
        inside.eAllContents().forEachRemaining(node -> {
            if (node instanceof Global names) {
                changing.addAll(names.getNames());
            }
        });
    }
}

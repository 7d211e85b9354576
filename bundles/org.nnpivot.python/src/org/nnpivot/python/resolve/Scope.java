// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.python.AnnAssign;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.Comprehension;
import org.nnpivot.model.python.DictComp;
import org.nnpivot.model.python.ExceptHandler;
import org.nnpivot.model.python.ExprContext;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionLike;
import org.nnpivot.model.python.GeneratorExp;
import org.nnpivot.model.python.Global;
import org.nnpivot.model.python.Lambda;
import org.nnpivot.model.python.ListComp;
import org.nnpivot.model.python.MatchAs;
import org.nnpivot.model.python.MatchStar;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Nonlocal;
import org.nnpivot.model.python.SetComp;
import org.nnpivot.model.python.Stmt;

/** The names that one module, class, function, lambda or comprehension binds itself. */
final class Scope {

    private static final Binding LOCAL = new Binding.Local();

    private final Map<String, Binding> bindings = new HashMap<>();
    private final Set<String> elsewhere = new HashSet<>();
    private final List<ImportedName> imports = new ArrayList<>();

    Scope(EObject owner) {
        for (TreeIterator<EObject> nodes = owner.eAllContents(); nodes.hasNext();) {
            EObject node = nodes.next();
            bind(node);
            if (opensScope(node)) {
                nodes.prune();
            }
        }
        bindings.keySet().removeAll(elsewhere);
    }

    /** Null where the scope does not bind the name. */
    Binding get(String name) {
        return bindings.get(name);
    }

    /** What is imported directly in this scope. */
    List<ImportedName> imports() {
        return imports;
    }

    /** Whether names bound inside a node are its own. */
    static boolean opensScope(EObject node) {
        return node instanceof FunctionLike || node instanceof ClassDef || node instanceof Lambda || isComprehension(node);
    }

    static boolean isComprehension(EObject node) {
        return node instanceof ListComp || node instanceof SetComp || node instanceof DictComp
                || node instanceof GeneratorExp;
    }

    private void bind(EObject node) {
        switch (node) {
            case Name name when name.getCtx() != ExprContext.LOAD -> variable(name);
            case Arg arg -> local(arg.getArg());
            case FunctionLike function -> local(function.getName());
            case ClassDef type -> local(type.getName());
            case ExceptHandler handler -> local(handler.getName());
            case MatchAs capture -> local(capture.getName());
            case MatchStar capture -> local(capture.getName());
            case Global global -> elsewhere.addAll(global.getNames());
            case Nonlocal nonlocal -> elsewhere.addAll(nonlocal.getNames());
            case Stmt statement -> ImportStatements.names(statement).forEach(this::imported);
            default -> { }
        }
    }

    private void local(String name) {
        if (name != null) {
            bindings.put(name, LOCAL);
        }
    }

    private void imported(ImportedName imported) {
        imports.add(imported);
        // The first of several imports is the one meant; the others are fallbacks.
        bindings.putIfAbsent(imported.name(), new Binding.Imported(imported.qualifiedName()));
    }

    private void variable(Name name) {
        if (bindings.get(name.getId()) instanceof Binding.Imported && isInHandler(name)) {
            return;
        }
        ExprNode value = soleValue(name);
        boolean first = !bindings.containsKey(name.getId());
        bindings.put(name.getId(), first && value != null ? new Binding.Renamed(value) : LOCAL);
    }

    /** An assignment that stands in for an import that failed. */
    private static boolean isInHandler(EObject node) {
        return node.eContainer() != null && node.eContainer().eContainer() instanceof ExceptHandler;
    }

    private static ExprNode soleValue(Name name) {
        if (name.eContainer() instanceof Assign assign && assign.getTargets().contains(name)) {
            return assign.getValue();
        }
        return name.eContainer() instanceof AnnAssign assign && assign.getTarget() == name ? assign.getValue() : null;
    }

    /** Whether a comprehension evaluates a part before it binds its own names. */
    static boolean isOuterIterable(EObject comprehension, EObject child, EObject grandchild) {
        return child instanceof Comprehension first && first.getIter() == grandchild
                && comprehension.eContents().stream().filter(Comprehension.class::isInstance).findFirst().get() == first;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.resolve;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionLike;
import org.nnpivot.model.python.Lambda;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;

/**
 * Gives names and dotted names of one module their qualified names, by Python's rules of scope: what is imported, renamed
 * by a single assignment, or hidden by a parameter or variable. Names of {@code tensorflow.keras} and {@code keras} are
 * unified to {@code keras.…}. It looks at the model as it is when first asked; one thread at a time.
 */
public final class Imports {

    /** A chain of renamings longer than this is a circle. */
    private static final int RENAMINGS = 32;
    private static final String ALL = "*";

    private final Module module;
    private final Predicate<String> exists;
    private final Map<EObject, Scope> scopes = new IdentityHashMap<>();

    private Imports(Module module, Predicate<String> exists) {
        this.module = module;
        this.exists = exists;
    }

    /** The names of a module; those that only an import of {@code *} could bind stay without qualified name. */
    public static Imports of(Module module) {
        return new Imports(module, name -> false);
    }

    /**
     * The names of a module.
     *
     * @param exists whether a qualified name exists; asked for names that an import of {@code *} could bind
     */
    public static Imports of(Module module, Predicate<String> exists) {
        return new Imports(module, exists);
    }

    /** What the import statements of the module bind, functions and classes not included, in the order of the text. */
    public List<ImportedName> all() {
        return List.copyOf(scope(module).imports());
    }

    /** The qualified name of a name or a dotted name; empty where it refers to something of this file or is not known. */
    public Optional<String> qualifiedName(ExprNode expression) {
        return qualifiedName(expression, RENAMINGS);
    }

    private Optional<String> qualifiedName(ExprNode expression, int renamings) {
        if (expression instanceof Attribute attribute) {
            return qualifiedName(attribute.getValue(), renamings)
                    .map(owner -> QualifiedNames.unified(owner + "." + attribute.getAttr()));
        }
        return expression instanceof Name name ? qualifiedName(name, renamings) : Optional.empty();
    }

    private Optional<String> qualifiedName(Name name, int renamings) {
        Binding binding = binding(name);
        if (binding == null) {
            return fromAll(name.getId());
        }
        if (binding instanceof Binding.Renamed renamed && renamings > 0) {
            return qualifiedName(renamed.value(), renamings - 1);
        }
        return binding instanceof Binding.Imported imported ? Optional.of(imported.qualifiedName()) : Optional.empty();
    }

    private Optional<String> fromAll(String name) {
        return scope(module).imports().stream()
                .filter(imported -> imported.name().equals(ALL))
                .map(imported -> imported.qualifiedName() + "." + name)
                .filter(exists)
                .findFirst();
    }

    /** The function, lambda, comprehension, class or module that binds a name where it stands; empty where none does. */
    public Optional<EObject> binder(Name name) {
        EObject grandchild = null;
        EObject child = name;
        boolean classesVisible = true;
        for (EObject node = name.eContainer(); node != null && node != module; node = node.eContainer()) {
            if (isInside(node, child, grandchild) && (classesVisible || !(node instanceof ClassDef))) {
                if (scope(node).get(name.getId()) != null) {
                    return Optional.of(node);
                }
                classesVisible &= node instanceof ClassDef;
            }
            grandchild = child;
            child = node;
        }
        return scope(module).get(name.getId()) == null ? Optional.empty() : Optional.of(module);
    }

    /** The binding in the innermost scope that has one; null where there is none. */
    private Binding binding(Name name) {
        return binder(name).map(binder -> scope(binder).get(name.getId())).orElse(null);
    }

    /** Whether a part of a node that opens a scope is evaluated in that scope: bodies are, defaults and bases are not. */
    private static boolean isInside(EObject node, EObject child, EObject grandchild) {
        return switch (node) {
            case FunctionLike function -> function.getBody().contains(child);
            case ClassDef type -> type.getBody().contains(child);
            case Lambda lambda -> lambda.getBody() == child;
            case Node other -> Scope.isComprehension(other) && !Scope.isOuterIterable(other, child, grandchild);
            default -> false;
        };
    }

    private Scope scope(EObject node) {
        Scope scope = scopes.get(node);
        if (scope == null) {
            scope = new Scope(node);
            scopes.put(node, scope);
        }
        return scope;
    }
}

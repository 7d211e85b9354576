// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.nnpivot.model.python.AnnAssign;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Starred;
import org.nnpivot.model.python.Stmt;

/**
 * Writes out in a class what it takes from another network of the file: methods that it does not have itself, and those that it
 * calls by {@code super()}, which keep a name of their own ({@code Base.forward}) that no other method can have.
 */
final class BaseClasses {

    private static final String PRIVATE = "__";
    private static final String NAME = "name";

    private final ClassDef type;
    private final ClassDef base;
    private final Dialect dialect;

    /** @param base what the class inherits from, as the source has it, with its own base classes written out */
    BaseClasses(ClassDef type, ClassDef base, Dialect dialect) {
        this.dialect = dialect;
        this.type = type;
        this.base = base;
    }

    /** Whether both classes use the same private name, which stands for another attribute in each of them. */
    boolean sharePrivateName() {
        Set<String> shared = privateNames(type);
        shared.retainAll(privateNames(base));
        return !shared.isEmpty();
    }

    private static Set<String> privateNames(ClassDef type) {
        Set<String> names = new HashSet<>();
        type.eAllContents().forEachRemaining(node -> {
            String name = node instanceof Attribute attribute ? attribute.getAttr()
                    : node instanceof FunctionDef function ? function.getName() : "";
            if (name.startsWith(PRIVATE) && !name.endsWith(PRIVATE)) {
                names.add(name);
            }
        });
        return names;
    }

    /** Adds to the class what it takes from its base. */
    void writeOut() {
        Set<String> own = new HashSet<>();
        type.getBody().forEach(statement -> own.add(declared(statement)));
        List<Call> calls = superCalls();
        for (Stmt statement : base.getBody()) {
            String name = declared(statement);
            if (name != null && !own.contains(name)) {
                type.getBody().add(EcoreUtil.copy(statement));
            }
        }
        calls.forEach(this::callInherited);
    }

    /** What a statement of a class body gives a meaning; {@code null} when nothing. */
    private static String declared(Stmt statement) {
        return switch (statement) {
            case FunctionDef function -> function.getName();
            case Assign assign when assign.getTargets().get(0) instanceof Name name -> name.getId();
            case AnnAssign assign when assign.getTarget() instanceof Name name && assign.getValue() != null -> name.getId();
            default -> null;
        };
    }

    /** Calls in the class itself of {@code super().method(...)} or {@code Base.method(self, ...)}. */
    private List<Call> superCalls() {
        List<Call> calls = new ArrayList<>();
        type.eAllContents().forEachRemaining(node -> {
            if (node instanceof Call call && call.getFunc() instanceof Attribute method
                    && (isSuper(method.getValue()) || isBase(call, method.getValue()))) {
                calls.add(call);
            }
        });
        return calls;
    }

    private static boolean isSuper(ExprNode receiver) {
        return receiver instanceof Call call && call.getFunc() instanceof Name name && "super".equals(name.getId());
    }

    private boolean isBase(Call call, ExprNode receiver) {
        return receiver instanceof Name name && name.getId().equals(base.getName()) && !call.getArgs().isEmpty()
                && StatementNormalizer.isSelf(call.getArgs().get(0));
    }

    private void callInherited(Call call) {
        Attribute method = (Attribute) call.getFunc();
        FunctionDef inherited = inherited(method.getAttr());
        if (inherited == null) {
            return;
        }
        if (!isSuper(method.getValue())) {
            call.getArgs().remove(0);
        }
        removeHandedOn(call, inherited);
        String name = base.getName() + "." + method.getAttr();
        call.setFunc(Nodes.attribute(Nodes.name("self", method), name, method));
        boolean known = type.getBody().stream().anyMatch(other -> other instanceof FunctionDef function && name.equals(function.getName()));
        if (!known) {
            FunctionDef copy = EcoreUtil.copy(inherited);
            copy.setName(name);
            type.getBody().add(copy);
        }
    }

    /**
     * Takes out what a constructor hands on through that of its base class to the framework: the name (see ClassInterface), and
     * further arguments where no parameter of the base class is left for them.
     */
    private void removeHandedOn(Call call, FunctionDef constructor) {
        if (!dialect.takesStructures() || !constructor.getName().equals(ClassInterface.CONSTRUCTOR)) {
            return;
        }
        List<Arg> parameters = constructor.getArgs().getArgs();
        if (parameters.stream().noneMatch(parameter -> NAME.equals(parameter.getArg()))) {
            call.getKeywords().removeIf(keyword -> NAME.equals(keyword.getArg()));
        }
        long named = call.getKeywords().stream().filter(keyword -> keyword.getArg() != null).count();
        boolean allGiven = call.getArgs().size() + named == parameters.size() - 1
                && call.getArgs().stream().noneMatch(Starred.class::isInstance);
        if (allGiven && constructor.getArgs().getKwarg() != null) {
            call.getKeywords().removeIf(keyword -> keyword.getArg() == null && keyword.getValue() instanceof Name);
        }
    }

    private FunctionDef inherited(String name) {
        for (EObject statement : base.getBody()) {
            if (statement instanceof FunctionDef function && function.getName().equals(name)) {
                return function;
            }
        }
        return null;
    }
}

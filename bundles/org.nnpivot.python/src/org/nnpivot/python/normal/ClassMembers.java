// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.AnnAssign;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Arguments;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.Pass;
import org.nnpivot.model.python.Stmt;

/** What stands in a network class besides constructor and forward pass, and whether a network can have it. */
final class ClassMembers {

    /** Special methods that say nothing of what a network computes. */
    private static final Set<String> SHOWING = Set.of("__repr__", "__str__", "__len__");

    private final ClassDef type;
    private final Dialect dialect;
    private final Function<ExprNode, Optional<String>> qualified;

    /** @param qualified gives the qualified name of what was imported */
    ClassMembers(ClassDef type, Dialect dialect, Function<ExprNode, Optional<String>> qualified) {
        this.type = type;
        this.dialect = dialect;
        this.qualified = qualified;
    }

    /** Methods that constructor and forward pass may call. */
    Map<String, FunctionDef> methods() {
        Map<String, FunctionDef> methods = new LinkedHashMap<>();
        for (Stmt statement : type.getBody()) {
            if (statement instanceof FunctionDef function && !isMain(function)) {
                methods.put(function.getName(), function);
            }
        }
        return methods;
    }

    private boolean isMain(FunctionDef function) {
        return function.getName().equals(ClassInterface.CONSTRUCTOR) || function.getName().equals(dialect.forward());
    }

    /** Names that the class itself gives a value. */
    Map<String, ExprNode> constants() {
        Map<String, ExprNode> constants = new LinkedHashMap<>();
        for (Stmt statement : type.getBody()) {
            if (statement instanceof Assign assign && assign.getTargets().size() == 1
                    && assign.getTargets().get(0) instanceof Name name) {
                constants.put(name.getId(), assign.getValue());
            } else if (statement instanceof AnnAssign assign && assign.getValue() != null
                    && assign.getTarget() instanceof Name name) {
                constants.put(name.getId(), assign.getValue());
            }
        }
        return constants;
    }

    /** What no network can have: each a refusal. */
    List<RefusedException> unexpected() {
        List<RefusedException> unexpected = new ArrayList<>();
        type.getDecorator_list().stream().filter(decorator -> !isDecoration(decorator))
                .forEach(decorator -> unexpected.add(refused(decorator, "a decorator")));
        for (Stmt statement : type.getBody()) {
            switch (statement) {
                case FunctionDef function when isMain(function) -> function(function, unexpected);
                case FunctionDef function -> { }
                case Assign assign -> { }
                case AnnAssign assign -> { }
                case Pass pass -> { }
                case Expr expression when isText(expression) -> { }
                default -> unexpected.add(refused(statement, "a statement of kind " + statement.eClass().getName()));
            }
        }
        return unexpected;
    }

    private boolean isDecoration(ExprNode decorator) {
        ExprNode name = decorator instanceof Call call ? call.getFunc() : decorator;
        return qualified.apply(name).filter(Dialect::isDecoration).isPresent();
    }

    private void function(FunctionDef function, List<RefusedException> unexpected) {
        if (dialect.isDescription(function.getName())) {
            return;
        }
        for (ExprNode decorator : function.getDecorator_list()) {
            if (isDecoration(decorator)) {
                continue;
            }
            if (isMain(function) || !isStatic(function)) {
                unexpected.add(refused(decorator, "a decorator"));
            }
        }
        Arguments parameters = function.getArgs();
        if (parameters.getArgs().isEmpty() && !isStatic(function)) {
            unexpected.add(refused(function, "a method without self"));
        }
        Arg any = parameters.getVararg() != null ? parameters.getVararg() : parameters.getKwarg();
        if (any != null && !onlyForBase(function, any)) {
            unexpected.add(refused(any, "a parameter for any arguments"));
        }
    }

    /** Whether a function stands for itself, without the object. */
    static boolean isStatic(FunctionDef function) {
        return function.getDecorator_list().size() == 1 && function.getDecorator_list().get(0) instanceof Name name
                && "staticmethod".equals(name.getId());
    }

    /** {@code **kwargs} that is only handed on to the constructor of the base class carries nothing of the network. */
    private static boolean onlyForBase(FunctionDef function, Arg any) {
        if (any != function.getArgs().getKwarg() || !isConstructor(function)) {
            return false;
        }
        for (var nodes = function.eAllContents(); nodes.hasNext();) {
            var node = nodes.next();
            if (node instanceof Name name && name.getId().equals(any.getArg())
                    && !(name.eContainer().eContainer() instanceof Call call && ConstructorNormalizer.isSuperConstructor(call))) {
                return false;
            }
        }
        return true;
    }

    /** Whether this is the constructor, or that of a base class of the file. */
    private static boolean isConstructor(FunctionDef function) {
        return function.getName().equals(ClassInterface.CONSTRUCTOR) || function.getName().endsWith("." + ClassInterface.CONSTRUCTOR);
    }

    /** What no method can have whose statements become those of the network: each a refusal. */
    List<RefusedException> unexpected(Set<FunctionDef> followed) {
        List<RefusedException> unexpected = new ArrayList<>();
        methods().values().stream().filter(followed::contains).forEach(method -> function(method, unexpected));
        return unexpected;
    }

    /** Methods that neither constructor nor forward pass called. */
    List<FunctionDef> leftOver(Set<FunctionDef> followed) {
        return methods().values().stream().filter(method -> !followed.contains(method) && method.getName().indexOf('.') < 0
                && !dialect.isDescription(method.getName())).toList();
    }

    /** A refusal where a method can't stay beside a network that has been translated. */
    Optional<RefusedException> misplaced(FunctionDef method) {
        String name = method.getName();
        boolean decides = Dialect.callsItself(name) || name.startsWith("__") && name.endsWith("__") && !SHOWING.contains(name);
        return decides ? Optional.of(refused(method, "the method " + name + ", which the forward pass does not call,"))
                : Optional.empty();
    }

    /** Methods and decorators that say nothing of what the network computes. */
    List<Node> meaningless() {
        List<Node> meaningless = new ArrayList<>();
        type.getDecorator_list().stream().filter(this::isDecoration).forEach(meaningless::add);
        for (Stmt statement : type.getBody()) {
            if (statement instanceof FunctionDef function && dialect.isDescription(function.getName())) {
                meaningless.add(function);
            } else if (statement instanceof FunctionDef function) {
                function.getDecorator_list().stream().filter(this::isDecoration).forEach(meaningless::add);
            }
        }
        return meaningless;
    }

    /** How a finding calls one of these. */
    String shown(Node node) {
        return node instanceof FunctionDef function ? function.getName() + "()" : "the decorator "
                + qualified.apply(node instanceof Call call ? call.getFunc() : (ExprNode) node).orElse("");
    }

    /** The docstring of a body, or {@code null}. */
    static Stmt docstring(List<Stmt> body) {
        return !body.isEmpty() && body.get(0) instanceof Expr expression && isText(expression) ? body.get(0) : null;
    }

    private static boolean isText(Expr expression) {
        return expression.getValue() instanceof Constant constant && constant.getKind() == ConstantKind.STR;
    }

    private static RefusedException refused(Node node, String what) {
        return new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, node, what);
    }
}

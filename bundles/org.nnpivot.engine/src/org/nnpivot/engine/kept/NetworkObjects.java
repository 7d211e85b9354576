// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.python.AnnAssign;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.FunctionLike;
import org.nnpivot.model.python.IfExp;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.NamedExpr;
import org.nnpivot.model.python.Return;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.model.python.Tuple;
import org.nnpivot.python.resolve.Imports;

/**
 * Which expressions outside the networks are a migrated network. A network is followed from the variable or the constructor
 * through assignments, attributes of {@code self}, arguments of functions of the file and what they return; its results are
 * followed through assignments.
 */
final class NetworkObjects {

    /** Methods that give back the network they are called on. */
    private static final Set<String> RETURNS_ITSELF = Set.of("to", "cuda", "cpu", "float", "double", "half", "bfloat16", "type",
            "train", "eval", "apply", "requires_grad_", "share_memory");

    /** A name in the function, class or module that binds it. */
    private record Place(EObject binder, String name) {}

    private final Module module;
    private final Imports imports;
    private final Map<Place, String> objects = new HashMap<>();
    private final Map<Place, String> makers = new HashMap<>();
    private final Map<Place, String> results = new HashMap<>();
    private final Map<Place, Stmt> definitions = new HashMap<>();
    private final Set<Place> methods = new HashSet<>();
    private final List<EObject> steps = new ArrayList<>();

    NetworkObjects(Module module, Imports imports) {
        this.module = module;
        this.imports = imports;
    }

    /**
     * A migrated network.
     *
     * @param variable whether the name is that of a variable that holds one, rather than of a class or function that makes one
     */
    void add(String name, boolean variable) {
        (variable ? objects : makers).put(new Place(module, name), name);
    }

    /** A method that stays in a migrated class: its first parameter is the network, and its name is known there. */
    void add(FunctionDef method, String network) {
        methods.add(new Place(method.eContainer(), method.getName()));
        method.getArgs().getArgs().stream().limit(1)
                .forEach(self -> objects.put(new Place(method, self.getArg()), network));
    }

    /** Whether an attribute of a network is a method that stays in its class. */
    boolean isKeptMethod(Attribute attribute) {
        return place(attribute).filter(methods::contains).isPresent();
    }

    /** Follows the networks through statements. */
    void follow(List<Stmt> statements) {
        for (Stmt statement : statements) {
            note(statement);
            statement.eAllContents().forEachRemaining(this::note);
        }
        boolean changed = !objects.isEmpty() || !makers.isEmpty();
        while (changed) {
            changed = false;
            for (EObject step : steps) {
                changed |= take(step);
            }
        }
    }

    private void note(EObject node) {
        if (node instanceof FunctionLike function) {
            definitions.put(new Place(binder(function), function.getName()), function);
        } else if (node instanceof ClassDef type) {
            definitions.put(new Place(binder(type), type.getName()), type);
        } else if (node instanceof Assign || node instanceof AnnAssign || node instanceof NamedExpr || node instanceof Call
                || node instanceof Return) {
            steps.add(node);
        }
    }

    private EObject binder(Stmt definition) {
        EObject node = definition.eContainer();
        while (!(node instanceof FunctionLike || node instanceof ClassDef || node instanceof Module)) {
            node = node.eContainer();
        }
        return node;
    }

    /** The name of the migrated network that an expression is; empty for anything else. */
    Optional<String> network(ExprNode expression) {
        return switch (expression) {
            case Name name -> place(name).map(objects::get);
            case Attribute attribute -> place(attribute).map(objects::get);
            case Call call when call.getFunc() instanceof Name name && "super".equals(name.getId()) -> instance(call);
            case Call call when call.getFunc() instanceof Name maker -> place(maker).map(makers::get);
            case Call call when call.getFunc() instanceof Attribute method -> RETURNS_ITSELF.contains(method.getAttr())
                    ? network(method.getValue()) : place(method).map(makers::get);
            case NamedExpr named -> network(named.getValue());
            case IfExp choice -> network(choice.getBody()).or(() -> network(choice.getOrelse()));
            case null, default -> Optional.empty();
        };
    }

    /** The network in whose kept method {@code super()} is called. */
    private Optional<String> instance(Call call) {
        for (EObject node = call; node != null; node = node.eContainer()) {
            if (node instanceof FunctionDef method && !method.getArgs().getArgs().isEmpty()) {
                return Optional.ofNullable(objects.get(new Place(method, method.getArgs().getArgs().get(0).getArg())));
            }
        }
        return Optional.empty();
    }

    /** The name of the migrated network that an expression is the class of; empty for anything else. */
    Optional<String> maker(ExprNode expression) {
        return expression instanceof Name name ? place(name).map(makers::get) : Optional.empty();
    }

    /** The name of the migrated network that an expression is a result of; empty for anything else. */
    Optional<String> result(ExprNode expression) {
        return expression instanceof Call call ? network(call.getFunc())
                : expression instanceof Name name ? place(name).map(results::get) : Optional.empty();
    }

    private Optional<Place> place(Name name) {
        return imports.binder(name).map(binder -> new Place(binder, name.getId()));
    }

    /** An attribute of the instance inside of a method belongs to the class. */
    private Optional<Place> place(Attribute attribute) {
        return attribute.getValue() instanceof Name self ? instance(self).map(type -> new Place(type, attribute.getAttr()))
                : Optional.empty();
    }

    private Optional<ClassDef> instance(Name self) {
        return imports.binder(self).filter(binder -> binder instanceof FunctionLike method && method.eContainer() instanceof ClassDef
                && !method.getArgs().getArgs().isEmpty() && method.getArgs().getArgs().get(0).getArg().equals(self.getId()))
                .map(method -> (ClassDef) method.eContainer());
    }

    private boolean take(EObject step) {
        return switch (step) {
            case Assign assign -> assign.getTargets().stream().filter(target -> assign(target, assign.getValue())).count() > 0;
            case AnnAssign assign -> assign.getValue() != null && assign(assign.getTarget(), assign.getValue());
            case NamedExpr named -> assign(named.getTarget(), named.getValue());
            case Call call -> pass(call);
            case Return result -> giveBack(result);
            default -> false;
        };
    }

    private boolean assign(ExprNode target, ExprNode value) {
        if (target instanceof Tuple targets && value instanceof Tuple values && targets.getElts().size() == values.getElts().size()) {
            boolean changed = false;
            for (int i = 0; i < targets.getElts().size(); i++) {
                changed |= assign(targets.getElts().get(i), values.getElts().get(i));
            }
            return changed;
        }
        Optional<Place> place = target instanceof Name name ? place(name)
                : target instanceof Attribute attribute ? place(attribute) : Optional.empty();
        return place.isPresent() && (hold(objects, place.get(), network(value)) | hold(results, place.get(), result(value)));
    }

    private static boolean hold(Map<Place, String> places, Place place, Optional<String> network) {
        return network.isPresent() && places.putIfAbsent(place, network.get()) == null;
    }

    /** A network that is an argument is the parameter inside of the function. */
    private boolean pass(Call call) {
        FunctionLike function = function(call.getFunc());
        if (function == null) {
            return false;
        }
        List<Arg> parameters = new ArrayList<>(function.getArgs().getPosonlyargs());
        parameters.addAll(function.getArgs().getArgs());
        int first = function.eContainer() instanceof ClassDef ? 1 : 0;
        boolean changed = false;
        for (int i = 0; i < call.getArgs().size() && i + first < parameters.size(); i++) {
            changed |= hold(objects, new Place(function, parameters.get(i + first).getArg()), network(call.getArgs().get(i)));
        }
        for (Keyword keyword : call.getKeywords()) {
            changed |= keyword.getArg() != null && hold(objects, new Place(function, keyword.getArg()), network(keyword.getValue()));
        }
        return changed;
    }

    /** The function, method of the same instance, or constructor that is called; {@code null} where the file has none. */
    private FunctionLike function(ExprNode called) {
        Optional<Place> place = called instanceof Name name ? place(name)
                : called instanceof Attribute attribute ? place(attribute) : Optional.empty();
        Stmt definition = place.map(definitions::get).orElse(null);
        if (definition instanceof ClassDef type) {
            return (FunctionLike) definitions.get(new Place(type, "__init__"));
        }
        return (FunctionLike) definition;
    }

    private boolean giveBack(Return result) {
        Optional<String> network = network(result.getValue());
        EObject node = result.eContainer();
        while (network.isPresent() && !(node instanceof FunctionLike)) {
            node = node.eContainer();
        }
        return node instanceof FunctionLike function
                && hold(makers, new Place(binder(function), function.getName()), network);
    }
}

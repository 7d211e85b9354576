// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Arguments;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Missing;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Stmt;

/** Reads off a network class how it is constructed and called. */
final class ClassInterface {

    static final String CONSTRUCTOR = "__init__";
    static final String MODE = "training";
    private static final String NAME = "name";

    private final ClassDef type;
    private final Dialect dialect;

    ClassInterface(ClassDef type, Dialect dialect) {
        this.type = type;
        this.dialect = dialect;
    }

    NetworkInterface read() {
        return new NetworkInterface(type.getName(), method(CONSTRUCTOR).map(init -> parameters(init, false)).orElse(List.of()),
                method(dialect.forward()).map(forward -> parameters(forward, true)).orElse(List.of()),
                method(CONSTRUCTOR).map(ClassInterface::namesItself).orElse(true), null);
    }

    /** Takes a parameter out of the constructor that only names the layer: Keras keeps the name in the base class. */
    void removeNames() {
        Optional<FunctionDef> init = method(CONSTRUCTOR).filter(any -> dialect.takesStructures());
        init.ifPresent(constructor -> {
            Arguments arguments = constructor.getArgs();
            int required = arguments.getArgs().size() - arguments.getDefaults().size();
            for (int i = arguments.getArgs().size() - 1; i > 0; i--) {
                if (NAME.equals(arguments.getArgs().get(i).getArg()) && isForBase(constructor)) {
                    arguments.getArgs().remove(i);
                    if (i >= required) {
                        arguments.getDefaults().remove(i - required);
                    }
                }
            }
        });
    }

    /** Whether only the constructor of the base class reads the name. */
    private static boolean isForBase(FunctionDef constructor) {
        for (Iterator<EObject> nodes = constructor.eAllContents(); nodes.hasNext();) {
            if (nodes.next() instanceof Name name && NAME.equals(name.getId()) && !(name.eContainer() instanceof Keyword keyword
                    && keyword.eContainer() instanceof Call call && ConstructorNormalizer.isSuperConstructor(call))) {
                return false;
            }
        }
        return true;
    }

    private static boolean namesItself(FunctionDef constructor) {
        for (Iterator<EObject> nodes = constructor.eAllContents(); nodes.hasNext();) {
            if (nodes.next() instanceof Keyword keyword && NAME.equals(keyword.getArg()) && keyword.eContainer() instanceof Call call
                    && ConstructorNormalizer.isSuperConstructor(call)) {
                return true;
            }
        }
        return constructor.getArgs().getKwarg() != null;
    }

    /** Parameters that can be given by name only take the last places, as far as Python allows a default there. */
    void flattenKeywordOnly() {
        for (Stmt statement : type.getBody()) {
            if (statement instanceof FunctionDef function) {
                flatten(function.getArgs());
            }
        }
    }

    private static void flatten(Arguments arguments) {
        List<Arg> named = List.copyOf(arguments.getKwonlyargs());
        List<ExprNode> defaults = List.copyOf(arguments.getKw_defaults());
        for (int i = 0; i < named.size(); i++) {
            boolean required = defaults.get(i) instanceof Missing;
            if (!required) {
                arguments.getDefaults().add(defaults.get(i));
            }
            if (!required || arguments.getDefaults().isEmpty()) {
                arguments.getArgs().add(named.get(i));
            }
        }
        arguments.getKw_defaults().removeIf(Missing.class::isInstance);
    }

    Optional<FunctionDef> method(String name) {
        for (Stmt statement : type.getBody()) {
            if (statement instanceof FunctionDef function && function.getName().equals(name)) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }

    /** Parameters of the forward pass that take a tensor or nothing. */
    List<String> optional(FunctionDef forward) {
        return parameters(forward, true).stream().filter(parameter -> parameter.defaultValue() != null)
                .map(Apis.Parameter::name).toList();
    }

    /** Keras gives masks to layers of its own accord, so that a call does not tell whether there is one. */
    private boolean mayBeLeftOut(ExprNode standard, Arg parameter) {
        return dialect == Dialect.TORCH && isNone(standard) && !MODE.equals(parameter.getArg());
    }

    private static boolean isNone(ExprNode node) {
        return node instanceof Constant constant && constant.getKind() == ConstantKind.NONE;
    }

    /** The tensors that one parameter of the forward pass holds, where it holds several. */
    Optional<InputStructure> structure(FunctionDef forward, Arg parameter) {
        return dialect.takesStructures() ? InputStructure.of(forward, parameter) : Optional.empty();
    }

    private List<Apis.Parameter> parameters(FunctionDef function, boolean operands) {
        List<Apis.Parameter> parameters = new ArrayList<>();
        List<Arg> args = function.getArgs().getArgs();
        List<ExprNode> defaults = function.getArgs().getDefaults();
        for (int i = 1; i < args.size(); i++) {
            int defaultIndex = i - (args.size() - defaults.size());
            ExprNode standard = defaultIndex < 0 ? null : defaults.get(defaultIndex);
            Optional<InputStructure> structure = operands && standard == null ? structure(function, args.get(i)) : Optional.empty();
            if (structure.isPresent()) {
                structure.get().names().values().forEach(name -> parameters.add(new Apis.Parameter(name, true, false, 0, null)));
            } else if (!operands || standard == null || mayBeLeftOut(standard, args.get(i))) {
                parameters.add(new Apis.Parameter(args.get(i).getArg(), operands, false, 0,
                        standard == null ? null : () -> Nodes.copy(standard)));
            }
        }
        return parameters;
    }
}

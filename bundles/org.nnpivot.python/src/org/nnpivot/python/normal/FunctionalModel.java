// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Arguments;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.Dict;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.Return;
import org.nnpivot.model.python.Stmt;

/**
 * A functional model as a class of the normal form. Its statements are those that lead from the inputs to the outputs; its
 * constructor defines the layers that they apply.
 */
final class FunctionalModel {

    private static final PythonFactory FACTORY = PythonFactory.eINSTANCE;

    private final Frame frame;
    private final ExpressionNormalizer expressions;
    private final Call call;
    private final List<String> inputs = new ArrayList<>();
    private final List<Assign> unreached = new ArrayList<>();

    /** @param call makes the model */
    FunctionalModel(Frame frame, Call call) {
        this.frame = frame;
        this.expressions = new ExpressionNormalizer(frame);
        this.call = call;
    }

    /** Statements from which no output is reached. */
    List<Assign> unreached() {
        return unreached;
    }

    /** The class, its constructor without parameters yet. */
    ClassDef toClass(String name) {
        tensors(argument("inputs", 0)).forEach(value -> inputs.add(input(value)));
        ExprNode given = argument("outputs", 1);
        ExprNode outputs = given instanceof Dict dict ? tuple(dict)
                : expressions.expression(single(expressions.value(given)), given);
        List<Stmt> forward = leadingTo(outputs);
        ClassDef type = Nodes.at(FACTORY.createClassDef(), call);
        type.setName(name);
        for (Keyword keyword : call.getKeywords()) {
            if ("name".equals(keyword.getArg())) {
                String own = new StaticValues(expressions).text(keyword.getValue());
                type.getKeywords().add(Nodes.keyword("name", Nodes.text(own, keyword), false));
            } else if (!Set.of("inputs", "outputs").contains(keyword.getArg())) {
                throw new RefusedException(EngineFinding.UNKNOWN_KEYWORD, keyword, "keras.Model", String.valueOf(keyword.getArg()));
            }
        }
        type.getBody().add(constructor(frame.tensors().layers().definitions(attributes(forward))));
        type.getBody().add(forward(forward, outputs));
        return type;
    }

    private ExprNode argument(String name, int position) {
        ExprNode positional = position < call.getArgs().size() ? call.getArgs().get(position) : null;
        return call.getKeywords().stream().filter(keyword -> name.equals(keyword.getArg())).map(Keyword::getValue).findFirst()
                .or(() -> java.util.Optional.ofNullable(positional))
                .orElseThrow(() -> new RefusedException(EngineFinding.MISSING_ARGUMENT, call, "keras.Model", name));
    }

    private List<Value> tensors(ExprNode node) {
        if (node instanceof Dict dict) {
            return dict.getValues().stream().map(expressions::value).toList();
        }
        return expressions.value(node) instanceof Value.Items list ? list.items() : List.of(expressions.value(node));
    }

    /** A list of one output is that output. */
    private static Value single(Value outputs) {
        return outputs instanceof Value.Items list && !list.tuple() && list.items().size() == 1 ? list.items().get(0) : outputs;
    }

    private ExprNode tuple(Dict dict) {
        var tuple = Nodes.at(FACTORY.createTuple(), dict);
        dict.getValues().forEach(value -> tuple.getElts().add(expressions.expression(expressions.value(value), value)));
        return tuple;
    }

    private String input(Value value) {
        if (value instanceof Value.TensorName tensor && frame.tensors().layers().inputs().containsKey(tensor.name())) {
            return tensor.name();
        }
        throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, call, "a model of what is no input");
    }

    /** The statements that the outputs depend on. */
    private List<Stmt> leadingTo(ExprNode outputs) {
        Set<String> needed = tensorsIn(outputs);
        List<Stmt> all = frame.tensors().statements();
        List<Stmt> leading = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Assign assign = (Assign) all.get(i);
            if (tensorsIn(assign.getTargets().get(0)).stream().anyMatch(needed::contains)) {
                leading.add(0, assign);
                needed.addAll(tensorsIn(assign.getValue()));
            } else {
                unreached.add(0, assign);
            }
        }
        for (String input : frame.tensors().layers().inputs().keySet()) {
            if (needed.contains(input) && !inputs.contains(input)) {
                throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, call, "an output that depends on " + input
                        + ", which is no input of the model,");
            }
        }
        return leading;
    }

    private Set<String> tensorsIn(EObject node) {
        Set<String> names = new LinkedHashSet<>();
        if (node instanceof Name name && frame.tensors().isTensor(name.getId())) {
            names.add(name.getId());
        }
        node.eContents().forEach(child -> names.addAll(tensorsIn(child)));
        return names;
    }

    private static Set<String> attributes(List<Stmt> statements) {
        Set<String> used = new HashSet<>();
        for (Stmt statement : statements) {
            if (((Assign) statement).getValue() instanceof Call applied && applied.getFunc() instanceof Attribute attribute) {
                used.add(attribute.getAttr());
            }
        }
        return used;
    }

    private FunctionDef constructor(List<Stmt> definitions) {
        FunctionDef init = method(ClassInterface.CONSTRUCTOR, "construct");
        init.getBody().addAll(definitions);
        return init;
    }

    /** Gives the constructor of a class the parameters of the function that makes the model. */
    static void takeParameters(ClassDef type, FunctionDef function) {
        FunctionDef init = new ClassInterface(type, Dialect.KERAS).method(ClassInterface.CONSTRUCTOR).orElseThrow();
        function.getArgs().getArgs().forEach(parameter -> init.getArgs().getArgs().add(Nodes.copy(parameter)));
        function.getArgs().getDefaults().forEach(standard -> init.getArgs().getDefaults().add(Nodes.copy(standard)));
    }

    private FunctionDef forward(List<Stmt> statements, ExprNode outputs) {
        FunctionDef method = method(frame.dialect().forward(), "forward");
        for (Map.Entry<String, Call> input : frame.tensors().layers().inputs().entrySet()) {
            if (inputs.contains(input.getKey())) {
                Arg arg = Nodes.at(FACTORY.createArg(), input.getValue());
                arg.setArg(input.getKey());
                arg.setAnnotation(input.getValue());
                method.getArgs().getArgs().add(arg);
            }
        }
        method.getArgs().getArgs().sort(java.util.Comparator.comparingInt(arg -> inputs.indexOf(arg.getArg())));
        method.getBody().addAll(statements);
        Return result = Nodes.at(FACTORY.createReturn(), call);
        result.setValue(outputs);
        method.getBody().add(result);
        return method;
    }

    private FunctionDef method(String name, String role) {
        FunctionDef method = Nodes.at(FACTORY.createFunctionDef(), call);
        Arguments arguments = FACTORY.createArguments();
        Arg self = Nodes.at(FACTORY.createArg(), call);
        self.setArg("self");
        arguments.getArgs().add(self);
        method.setArgs(arguments);
        method.setName(name);
        method.setRole(role);
        return method;
    }
}

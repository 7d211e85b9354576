// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.NoneLiteral;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.NamedResults;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.Slice;
import org.nnpivot.model.python.Subscript;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.Port;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.python.normal.Nodes;

/** Makes the uses of a forward pass. */
final class UseReader {

    private static final String ACTIVATION = "actv_func";

    private final TensorScope scope;
    private final CallReader calls;
    private final ExpressionReader expressions;
    private final SignReader signs;
    private final Map<Operator, Expression> activations = new HashMap<>();

    UseReader(TensorScope scope, CallReader calls, ExpressionReader expressions) {
        this.scope = scope;
        this.calls = calls;
        this.expressions = expressions;
        this.signs = new SignReader(calls);
    }

    /** A definition applied to what a call gives it; false when the target does not fit the results. */
    boolean apply(Operator definition, Catalogue.Spelling spelling, List<Keyword> arguments, ExprNode target, List<Use> made) {
        Use use = NnFactory.eINSTANCE.createUse();
        use.setDefinition(definition);
        if (definition instanceof SubNetwork instance) {
            if (NamedResults.has(instance.getNetwork().getBody())) {
                unknown(target);
                return false;
            }
            if (arguments.stream().anyMatch(argument -> isTuple(argument.getValue()) || holdsTuples(argument.getValue()))
                    && instance.getNetwork().getInputs().size() == arguments.size()) {
                unknown(target);
                return false;
            }
            arguments.forEach(argument -> operand(use, port(instance, argument, arguments), argument.getValue()));
            made.add(use);
            return scope.define(use, target, results(instance.getNetwork()), ports(instance.getNetwork()));
        }
        return operands(use, spelling, spelling.form().call(), arguments) && finish(use, spelling, activation(definition), target, made);
    }

    /** The input of a network that an argument is for; a chain does not name its only one. */
    private static String port(SubNetwork instance, Keyword argument, List<Keyword> arguments) {
        List<Tensor> inputs = instance.getNetwork().getInputs();
        boolean chain = instance.getNetwork().getStyle() == NetworkStyle.SEQUENTIAL;
        return chain && inputs.size() == arguments.size() ? inputs.get(arguments.indexOf(argument)).getName() : argument.getArg();
    }

    /** What a call of a network of the file returns. */
    private static Form.Result results(NeuralNetwork network) {
        if (network.getBody() == null || !network.getBody().isTuple()) {
            return new Form.Result("output", List.of(), List.of());
        }
        return new Form.Result(null, List.of(), ports(network).stream()
                .map(port -> new Form.Result(port.name(), List.of(), List.of())).toList());
    }

    private static List<Port> ports(NeuralNetwork network) {
        return network.getBody() == null || !network.getBody().isTuple() ? List.of(output()) : network.getBody().getResults().stream()
                .map(result -> new Port(result.getPort(), false, false, "any", List.of(), null)).toList();
    }

    private static Port output() {
        return new Port("output", false, false, "any", List.of(), null);
    }

    /** A function, method or sign on tensors, or a part taken of a result. */
    boolean function(Assign assign, List<Use> made) {
        ExprNode target = assign.getTargets().get(0);
        boolean taken = switch (assign.getValue()) {
            case Subscript subscript when target instanceof Name name -> part(subscript, name);
            case Call attribute when target instanceof Name name -> namedPart(attribute, name);
            default -> false;
        };
        if (taken) {
            return true;
        }
        if (assign.getValue() instanceof Subscript subscript && isList(subscript)) {
            unknown(target);
            return false;
        }
        Call call = assign.getValue() instanceof Call direct ? direct : signs.call(assign.getValue());
        if (call == null) {
            return false;
        }
        Optional<CallReader.Reading> reading = calls.read(call.getApi(), call.getKeywords(), assign.getValue(), expressions);
        if (reading.isEmpty()) {
            unknown(target);
            return true;
        }
        Catalogue.Spelling spelling = reading.get().spelling();
        Use use = NnFactory.eINSTANCE.createUse();
        use.setOperator(reading.get().element());
        return operands(use, spelling, spelling.form().parameters(), call.getKeywords()) && finish(use, spelling, null, target, made);
    }

    /** After a refusal the names still stand for tensors, so that the rest can be read. */
    void unknown(ExprNode target) {
        if (target instanceof Name name) {
            scope.input(name.getId(), name.getVariable());
        } else if (target instanceof org.nnpivot.model.python.Tuple tuple) {
            tuple.getElts().forEach(this::unknown);
        }
    }

    /** {@code states[0]} of a tuple that a call returned, or {@code h[-1]} of stacked states. */
    private boolean part(Subscript subscript, Name name) {
        Name base = (Name) subscript.getValue();
        Long index = first(subscript.getSlice());
        if (index == null) {
            return false;
        }
        Results value = scope.get(base.getId());
        if (value instanceof Results.Several several) {
            int count = several.parts().size();
            scope.bindPart(name, several.parts().get((int) Math.floorMod(index, (long) count)));
            return true;
        }
        return value instanceof Results.One one && indexed(one.tensor(), name, index);
    }

    /** The position on the first axis that a subscript takes whole, {@code -1} in {@code h[-1, :, :]}; else {@code null}. */
    private static Long first(ExprNode subscript) {
        if (!(subscript instanceof org.nnpivot.model.python.Tuple tuple)) {
            return Nodes.integer(subscript);
        }
        boolean whole = tuple.getElts().stream().skip(1).allMatch(item -> item instanceof Slice slice
                && slice.getLower() == null && slice.getUpper() == null && slice.getStep() == null);
        return whole && !tuple.getElts().isEmpty() ? Nodes.integer(tuple.getElts().get(0)) : null;
    }

    /** {@code x.max(dim=1).values}: a part of a tuple by the name of its port. */
    private boolean namedPart(Call attribute, Name target) {
        boolean alone = attribute.getArgs().size() == 1 && attribute.getKeywords().isEmpty();
        if (!alone || !(attribute.getArgs().get(0) instanceof Name base)
                || !(scope.get(base.getId()) instanceof Results.Several several)) {
            return false;
        }
        String port = attribute.getApi().substring(attribute.getApi().lastIndexOf('.') + 1);
        for (Results part : several.parts()) {
            if (part instanceof Results.One one && port.equals(one.tensor().getPort())) {
                scope.bindPart(target, part);
                return true;
            }
        }
        return false;
    }

    /** Whether it is a part, not told which, of a list of tensors that a call returned. */
    private boolean isList(Subscript subscript) {
        if (!(subscript.getValue() instanceof Name base) || !(scope.get(base.getId()) instanceof Results.One one)) {
            return false;
        }
        Port port = scope.port(one.tensor());
        return port != null && port.index().size() == 1 && one.tensor().getIndices().isEmpty();
    }

    private boolean indexed(Tensor whole, Name name, long index) {
        Port port = scope.port(whole);
        if (port == null || port.index().isEmpty() || !whole.getIndices().isEmpty()) {
            return false;
        }
        Operator applied = ((Use) whole.eContainer()).applied();
        List<Integer> indices = new PortIndex(applied, port).of(index);
        if (indices.isEmpty()) {
            return false;
        }
        Tensor one = scope.indexed(whole, name.getId(), name.getVariable(), indices);
        scope.bind(name.getId(), new Results.One(one));
        return true;
    }

    /** Takes a layer's activation out of its definition: in the pivot it is a use of its own, at each of the layer's uses. */
    private Expression activation(Operator definition) {
        return activations.computeIfAbsent(definition, layer -> {
            Expression activation = Arguments.get(layer, ACTIVATION);
            if (activation == null || activation instanceof NoneLiteral) {
                return null;
            }
            Arguments.set(layer, ACTIVATION, Expressions.none());
            return activation;
        });
    }

    private boolean finish(Use use, Catalogue.Spelling spelling, Expression activation, ExprNode target, List<Use> made) {
        made.add(use);
        Form.Result pattern = pattern(spelling);
        if (activation == null) {
            return scope.define(use, target, pattern, spelling.operator().results());
        }
        Name inner = PythonFactory.eINSTANCE.createName();
        inner.setId(((Name) target).getId() + "_linear");
        scope.define(use, inner, pattern, spelling.operator().results());
        Use activated = activated(activation, scope.tensors().get(inner.getId()));
        if (activated == null) {
            unknown(target);
            return true;
        }
        made.add(activated);
        return scope.define(activated, target, new Form.Result("output", List.of(), List.of()),
                List.of(output()));
    }

    private Use activated(Expression activation, Tensor operand) {
        Use use = NnFactory.eINSTANCE.createUse();
        Operator operator = calls.activation(activation, expressions).orElse(null);
        if (operator == null) {
            return null;
        }
        use.setOperator(operator);
        operand(use, "input", operand);
        return use;
    }

    static Form.Result pattern(Catalogue.Spelling spelling) {
        Form.Result results = spelling.form().results();
        return results != null ? results : new Form.Result(spelling.operator().results().get(0).name(), List.of(), List.of());
    }

    /** A layer of a chain, applied to the one tensor there is; what it gives has a name made of {@code name}. */
    List<Use> link(Operator definition, Catalogue.Spelling spelling, Tensor input, String name) {
        Use use = NnFactory.eINSTANCE.createUse();
        use.setDefinition(definition);
        Name target = PythonFactory.eINSTANCE.createName();
        target.setId(output(name));
        List<Use> made = new ArrayList<>();
        if (definition instanceof SubNetwork instance) {
            operand(use, instance.getNetwork().getInputs().get(0).getName(), input);
            made.add(use);
            scope.define(use, target, new Form.Result("output", List.of(), List.of()), List.of(output()));
            return made;
        }
        operand(use, spelling.operator().operands().get(0).name(), input);
        finish(use, spelling, activation(definition), target, made);
        return made;
    }

    /** The name of what a layer of a chain gives. */
    static String output(String name) {
        return name + "_out";
    }

    /** False where an argument is a tuple that holds tuples, which no operator takes, or where an operand is missing. */
    private boolean operands(Use use, Catalogue.Spelling spelling, List<FormParameter> parameters, List<Keyword> arguments) {
        if (arguments.stream().anyMatch(argument -> holdsTuples(argument.getValue()))) {
            return false;
        }
        for (FormParameter parameter : parameters) {
            if (parameter.role() == FormParameter.Role.OPERAND) {
                arguments.stream().filter(argument -> argument.getArg().equals(parameter.name())).findFirst()
                        .ifPresent(argument -> operand(use, parameter.value(), argument.getValue()));
            }
        }
        return spelling.operator().operands().stream().filter(port -> !port.optional())
                .allMatch(port -> use.getOperands().stream().anyMatch(operand -> port.name().equals(operand.getPort())));
    }

    /** Whether an argument is a tuple that a call returned. */
    private boolean isTuple(ExprNode value) {
        return value instanceof Name name && scope.get(name.getId()) instanceof Results.Several;
    }

    private boolean holdsTuples(ExprNode value) {
        if (value instanceof Name name) {
            return scope.get(name.getId()) instanceof Results.Several several
                    && several.parts().stream().anyMatch(Results.Several.class::isInstance);
        }
        return value.eContents().stream().anyMatch(node -> node instanceof ExprNode inner && holdsTuples(inner));
    }

    private void operand(Use use, Formula port, ExprNode value) {
        List<ExprNode> items = switch (value) {
            case org.nnpivot.model.python.Tuple tuple -> tuple.getElts();
            case org.nnpivot.model.python.List list -> list.getElts();
            default -> List.of(value);
        };
        if (port instanceof Formula.ListOf ports) {
            for (int i = 0; i < Math.min(items.size(), ports.items().size()); i++) {
                operand(use, ports.items().get(i), items.get(i));
            }
        } else if (port instanceof Formula.Reference reference) {
            items.forEach(item -> operand(use, reference.name(), item));
        }
    }

    private void operand(Use use, String port, ExprNode value) {
        if (value instanceof Name name && scope.get(name.getId()) instanceof Results.Several several) {
            several.parts().forEach(part -> operand(use, port, ((Results.One) part).tensor()));
        } else if (value instanceof Name name && scope.tensors().containsKey(name.getId())) {
            operand(use, port, scope.tensors().get(name.getId()));
        } else if (!(expressions.read(value) instanceof NoneLiteral)) {
            Operand operand = NnFactory.eINSTANCE.createOperand();
            operand.setPort(port);
            operand.setScalar(expressions.read(value));
            use.getOperands().add(operand);
        }
    }

    private static void operand(Use use, String port, Tensor tensor) {
        Operand operand = NnFactory.eINSTANCE.createOperand();
        operand.setPort(port);
        operand.setTensor(tensor);
        use.getOperands().add(operand);
    }
}

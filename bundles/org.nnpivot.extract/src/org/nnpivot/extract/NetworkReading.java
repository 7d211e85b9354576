// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.Metadata;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.NamedResults;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.Dict;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Return;
import org.nnpivot.python.SourceText;
import org.nnpivot.python.normal.Dialect;

/** Reads the statements of one network into the pivot. The rules call it for what needs the catalogue. */
public final class NetworkReading {

    private final NeuralNetwork network;
    private final Map<String, NeuralNetwork> networks;
    private final CallReader calls;
    private final SourceText source;
    private final Findings findings;
    private final Map<String, Operator> definitions = new HashMap<>();
    private final Set<String> parameters = new HashSet<>();
    private final TensorScope scope = new TensorScope();
    private final ExpressionReader expressions = new ExpressionReader(scope.tensors(), parameters);
    private final LayerReadings layers;
    private final UseReader uses;
    private final PickerClasses pickers;
    /** The layer of a chain that was read last. */
    private Call last;

    /** {@code networks}, {@code pickers}: what the file's classes are that a call may construct. */
    NetworkReading(NeuralNetwork network, Map<String, NeuralNetwork> networks, PickerClasses pickers, CallReader calls,
            SourceText source, Findings findings) {
        this.pickers = pickers;
        this.network = network;
        this.networks = networks;
        this.calls = calls;
        this.source = source;
        this.findings = findings;
        this.layers = new LayerReadings(calls, expressions);
        this.uses = new UseReader(scope, calls, expressions);
    }

    /** A constructor parameter; from now on expressions may refer to it. */
    public void parameter(Parameter parameter, Arg arg, ExprNode standard) {
        parameter.setName(arg.getArg());
        CallReader.located(parameter, arg);
        if (arg.getAnnotation() != null) {
            parameter.setAnnotation(source.text(arg.getAnnotation()));
        }
        if (standard != null) {
            parameter.setDefault(expressions.read(standard));
        }
        parameters.add(arg.getArg());
    }

    /** A tensor that the network takes. */
    public Tensor input(Arg arg) {
        Tensor tensor = scope.input(arg.getArg(), arg.getArg());
        CallReader.located(tensor, arg);
        if (arg.getAnnotation() instanceof Call declaration && declaration.getApi() != null) {
            new InputDeclaration(expressions).read(tensor, declaration);
        }
        return tensor;
    }

    /** {@code self.name = Layer(...)}: adds the definition. */
    public void define(Assign assign) {
        if (assign.getTargets().get(0) instanceof Attribute target && assign.getValue() instanceof Call call) {
            Operator definition = definition(call, target.getAttr());
            if (definition != null) {
                CallReader.located(definition, assign);
                synonym(definition, assign);
                network.getDefinitions().add(definition);
            }
        }
    }

    /** A second target of the assignment is the name by which the framework knows the layer. */
    private static void synonym(Operator definition, Assign assign) {
        if (assign.getTargets().size() > 1 && assign.getTargets().get(1) instanceof Name name
                && !name.getId().equals(definition.getName())) {
            Metadata metadata = NnFactory.eINSTANCE.createMetadata();
            metadata.getSynonyms().add(name.getId());
            definition.setMetadata(metadata);
        }
    }

    private Operator definition(Call call, String name) {
        Operator definition = construct(call, name);
        if (definition != null) {
            definition.setName(name);
            definition.setLoop(call.getLoop());
            definition.setRound(call.getRound());
            definitions.put(name, definition);
        }
        return definition;
    }

    private Operator construct(Call call, String name) {
        if (networks.containsKey(call.getApi())) {
            return instance(call);
        }
        if (Dialect.ofSequential(call.getApi()).isPresent()) {
            if (call.getArgs().isEmpty() && call.getKeywords().isEmpty()) {
                return layers.nothing(call);
            }
            return inline(call, name);
        }
        return layers.construct(call).orElse(null);
    }

    private SubNetwork instance(Call call) {
        SubNetwork instance = NnFactory.eINSTANCE.createSubNetwork();
        instance.setType(call.getApi());
        instance.setNetwork(networks.get(call.getApi()));
        for (Keyword keyword : call.getKeywords()) {
            if (!keyword.isDefaulted()) {
                instance.setArgument(keyword.getArg(), expressions.read(keyword.getValue()));
            }
        }
        CallReader.located(instance, call);
        return instance;
    }

    /** A chain of layers inside a network is a network of its own with one instance. */
    private SubNetwork inline(Call call, String name) {
        NeuralNetwork chain = NnFactory.eINSTANCE.createNeuralNetwork();
        chain.setName(name);
        CallReader.located(chain, call);
        network.getNetworks().add(chain);
        NetworkReading reading = new NetworkReading(chain, networks, pickers, calls, source, findings);
        reading.parameters.addAll(parameters);
        reading.chain(call);
        SubNetwork instance = NnFactory.eINSTANCE.createSubNetwork();
        instance.setType(name);
        instance.setNetwork(chain);
        CallReader.located(instance, call);
        return instance;
    }

    /** Reads the layers of a chain that a function returns. */
    public void chainFunction(Call call) {
        network.setFunction(true);
        chain(call);
    }

    /** Reads the layers of a chain: each takes what the one before gives. */
    public void chain(Call call) {
        network.setStyle(NetworkStyle.SEQUENTIAL);
        Region body = NnFactory.eINSTANCE.createRegion();
        network.setBody(body);
        Tensor current = scope.input("x", "x");
        network.getInputs().add(current);
        Results given = new Results.One(current);
        int position = 0;
        for (ExprNode child : call.getArgs()) {
            if (Dialect.isInput(((Call) child).getApi())) {
                new InputDeclaration(expressions).read(current, (Call) child);
            } else {
                given = link((Call) child, "layer_" + position, given, body);
                position++;
            }
        }
        for (Keyword child : call.getKeywords()) {
            given = link((Call) child.getValue(), child.getArg(), given, body);
        }
        Operand result = NnFactory.eINSTANCE.createOperand();
        result.setPort("output");
        result.setTensor(one(given));
        body.getResults().add(result);
    }

    private Results link(Call child, String name, Results given, Region body) {
        if (given instanceof Results.Several && pickers.get(child.getApi()) != null) {
            return picked(child, name, given, body);
        }
        Operator definition = definition(child, name);
        Tensor input = one(given);
        if (definition == null) {
            return new Results.One(input);
        }
        network.getDefinitions().add(definition);
        if (input == network.getInputs().get(0) && input.getShape() == null) {
            new InputDeclaration(expressions).readOfLayer(input, child, layers.spelling(definition));
        }
        List<Use> made = uses.link(definition, layers.spelling(definition), input, name);
        made.forEach(use -> CallReader.located(use, child));
        body.getSteps().addAll(made);
        last = child;
        return scope.get(UseReader.output(name));
    }

    /** The one tensor that the next layer takes. */
    private Tensor one(Results given) {
        if (given instanceof Results.One one) {
            return one.tensor();
        }
        findings.add(EngineFinding.TUPLE_IN_SEQUENTIAL, source.range(last), last.getApi());
        return network.getInputs().get(0);
    }

    /** What a class takes out of the results of the layer before it. */
    private Results picked(Call instance, String name, Results given, Region body) {
        PickerReading picker = new PickerReading(pickers.get(instance.getApi()), instance, scope, expressions, calls);
        Tensor picked = picker.read(given, name);
        if (picked == null) {
            return new Results.One(one(given));
        }
        picker.made().forEach(use -> CallReader.located(use, instance));
        CallReader.located(picked, instance);
        pickers.picked(picked, network.getDefinitions().getLast());
        body.getSteps().addAll(picker.made());
        return new Results.One(picked);
    }

    /** One statement of the forward pass: adds the uses it stands for. */
    public void step(Assign assign) {
        List<Use> made = new ArrayList<>();
        ExprNode target = assign.getTargets().get(0);
        boolean understood = switch (assign.getValue()) {
            case Call call when call.getFunc() instanceof Attribute attribute && isSelf(attribute) ->
                applied(attribute.getAttr(), call, target, made);
            case Call call when call.getFunc() instanceof Call construction -> appliedAtOnce(construction, call, target, made);
            default -> uses.function(assign, made);
        };
        if (!understood) {
            findings.add(EngineFinding.UNSUPPORTED_STATEMENT, source.range(assign), "this statement");
        }
        made.forEach(use -> CallReader.located(use, assign));
        network.getBody().getSteps().addAll(made);
    }

    private static boolean isSelf(Attribute attribute) {
        return attribute.getValue() instanceof Name name && "self".equals(name.getId());
    }

    private boolean applied(String attribute, Call call, ExprNode target, List<Use> made) {
        Operator definition = definitions.get(attribute);
        if (definition == null || !layers.apply(definition, call)) {
            uses.unknown(target);
            return true;
        }
        return uses.apply(definition, layers.spelling(definition), call.getKeywords(), target, made);
    }

    /** {@code Layer(...)(x)}: the layer has no name, so the use holds it. */
    private boolean appliedAtOnce(Call construction, Call call, ExprNode target, List<Use> made) {
        Operator operator = construct(construction, "inline");
        if (operator == null || !layers.apply(operator, call)) {
            uses.unknown(target);
            return true;
        }
        boolean understood = uses.apply(operator, layers.spelling(operator), call.getKeywords(), target, made);
        if (understood) {
            made.get(0).setDefinition(null);
            made.get(0).setOperator(operator);
        }
        return understood;
    }

    /** What the forward pass returns. */
    public void result(Return returned) {
        Region body = network.getBody();
        List<ExprNode> values = switch (returned.getValue()) {
            case org.nnpivot.model.python.Tuple tuple -> tuple.getElts();
            case org.nnpivot.model.python.List list -> list.getElts();
            case Dict dict -> dict.getValues();
            default -> List.of(returned.getValue());
        };
        body.setTuple(!(returned.getValue() instanceof Name));
        for (int i = 0; i < values.size(); i++) {
            String port = returned.getValue() instanceof Dict dict ? ((Constant) dict.getKeys().get(i)).getValue()
                    : body.isTuple() ? "output" + i : "output";
            boolean named = !(returned.getValue() instanceof Dict) || NamedResults.isName(port);
            if (!named || !(values.get(i) instanceof Name name) || !(scope.get(name.getId()) instanceof Results.One one)) {
                findings.add(EngineFinding.UNSUPPORTED_EXPRESSION, source.range(values.get(i)), "this result");
                return;
            }
            Operand operand = NnFactory.eINSTANCE.createOperand();
            operand.setPort(port);
            operand.setTensor(one.tensor());
            body.getResults().add(operand);
        }
    }
}

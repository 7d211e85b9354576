// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.Comment;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.ElementType;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.NnPackage;
import org.nnpivot.model.nn.OpaqueStep;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Repeat;
import org.nnpivot.model.nn.Shape;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.notation.names.Conversion;
import org.nnpivot.notation.names.Defaults;
import org.nnpivot.notation.names.OperatorWords;
import org.nnpivot.operators.Port;

/** A model that follows the contract of the pivot and is otherwise anything. */
final class RandomModel {

    private static final NnFactory FACTORY = NnFactory.eINSTANCE;
    private static final List<String> PARAMETERS = List.of("width", "depth", "input");

    private final Random random;
    private final List<org.nnpivot.operators.Operator> operators = new ArrayList<>(Texts.CATALOGUE.operators());
    private final List<Tensor> tensors = new ArrayList<>();
    private final RandomExpressions values;
    private int names;

    RandomModel(long seed) {
        random = new Random(seed);
        values = new RandomExpressions(random, PARAMETERS, tensors);
    }

    Model make() {
        Model model = FACTORY.createModel();
        model.setFramework(random.nextBoolean() ? "pytorch" : null);
        for (int i = 0; i < 2; i++) {
            model.getNetworks().add(network("Net" + i, model.getNetworks()));
        }
        return model;
    }

    private NeuralNetwork network(String name, List<NeuralNetwork> others) {
        tensors.clear();
        NeuralNetwork network = FACTORY.createNeuralNetwork();
        network.setName(name);
        network.setStyle(values.any(NetworkStyle.VALUES));
        network.setFunction(random.nextInt(4) == 0);
        comments(network);
        for (String parameter : PARAMETERS) {
            network.getParameters().add(parameter(parameter));
        }
        structure(network);
        comments(network, Placement.CONSTRUCTOR_BEFORE, Placement.CONSTRUCTOR_TRAILING, Placement.CONSTRUCTOR_DOCSTRING,
                Placement.CONSTRUCTOR_END);
        for (int i = 0; i <= random.nextInt(2); i++) {
            network.getInputs().add(tensor("in" + i, true));
        }
        tensors.addAll(network.getInputs());
        for (int i = 0; i < 8; i++) {
            Operator operator = operator(values.any(operators));
            operator.setName(values.any(List.of("layer", "relu", "type", "add")) + i);
            comments(operator);
            network.getDefinitions().add(operator);
        }
        instances(network, others);
        network.setBody(region(network, 2));
        comments(network.getBody());
        return network;
    }

    private void structure(NeuralNetwork network) {
        if (random.nextInt(3) == 0) {
            network.setVariantOf(values.any(List.of("Net", "layers")));
            network.getAssumptions().add(Expressions.binary("<=", Expressions.parameter(PARAMETERS.get(0)), values.scalar(2)));
            network.getAssumptions().add(values.scalar(1));
            network.getAttributes().add("count = 2  # \"two\"");
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            network.getKept().add(parameter(PARAMETERS.get(0) + "_" + i));
        }
    }

    /** Each network may construct those before it. */
    private void instances(NeuralNetwork network, List<NeuralNetwork> others) {
        for (NeuralNetwork other : others) {
            SubNetwork instance = FACTORY.createSubNetwork();
            instance.setName("instance" + other.getName());
            instance.setType(other.getName());
            instance.setNetwork(other);
            if (random.nextBoolean()) {
                instance.setArgument("width", values.scalar(2));
            }
            comments(instance);
            network.getDefinitions().add(instance);
        }
    }

    private Parameter parameter(String name) {
        Parameter parameter = FACTORY.createParameter();
        parameter.setName(name);
        parameter.setDefault(random.nextBoolean() ? Expressions.integer(random.nextInt(9)) : null);
        parameter.setAnnotation(random.nextInt(4) == 0 ? "Optional[int]" : null);
        comments(parameter);
        return parameter;
    }

    private void comments(Element element) {
        comments(element, Placement.BEFORE, Placement.TRAILING);
    }

    private void comments(Element element, Placement... placements) {
        if (random.nextInt(3) == 0) {
            for (Placement placement : placements) {
                Comment comment = FACTORY.createComment();
                comment.setText(values.any(List.of("says something", "", "- item: a = b", "# \"quoted\"")));
                comment.setPlacement(placement);
                element.getComments().add(comment);
            }
        }
    }

    private Tensor tensor(String name, boolean named) {
        Tensor tensor = FACTORY.createTensor();
        tensor.setName(name);
        tensor.setVariable(named ? values.any(List.of(name, "y", "_")) : null);
        if (random.nextBoolean()) {
            Shape shape = FACTORY.createShape();
            shape.getDimensions().add(Expressions.symbol("N"));
            shape.getDimensions().add(values.integer());
            tensor.setShape(shape);
        }
        tensor.setDtype(values.any(ElementType.VALUES));
        if (tensor.getDtype() == ElementType.INTEGER) {
            tensor.setHigh(random.nextInt(100));
        }
        return tensor;
    }

    /** Every parameter has a value, in the order of the catalogue. */
    private Operator operator(org.nnpivot.operators.Operator entry) {
        EClass type = (EClass) NnPackage.eINSTANCE.getEClassifier(entry.modelClass());
        Operator operator = (Operator) FACTORY.create(type);
        operator.setType(entry.name());
        OperatorWords.fixed(entry).forEach((name, value) -> {
            EAttribute feature = (EAttribute) type.getEStructuralFeature(name);
            operator.eSet(feature, EcoreUtil.createFromString(feature.getEAttributeType(), value));
        });
        for (var parameter : entry.parameters()) {
            Expression standard = Defaults.of(operator, parameter);
            boolean other = standard == null || random.nextInt(3) == 0;
            Expression value = other ? Conversion.convert(values.of(parameter.type()), parameter.type()) : standard;
            Arguments.set(operator, parameter.name(), value);
        }
        return operator;
    }

    private Region region(NeuralNetwork network, int depth) {
        Region region = FACTORY.createRegion();
        for (int i = 0; i < 5 * depth; i++) {
            Step step = depth > 1 && random.nextInt(4) == 0 ? compound(network, depth) : use(network);
            comments(step);
            region.getSteps().add(step);
        }
        returned(region);
        comments(region, Placement.RESULT_BEFORE, Placement.RESULT_TRAILING, Placement.END);
        return region;
    }

    private Step compound(NeuralNetwork network, int depth) {
        return switch (random.nextInt(3)) {
            case 0 -> choice(network, depth);
            case 1 -> repeat(network, depth);
            default -> opaque();
        };
    }

    private Step choice(NeuralNetwork network, int depth) {
        Choice choice = FACTORY.createChoice();
        choice.setCondition(values.scalar(2));
        choice.getBranches().add(region(network, depth - 1));
        if (random.nextBoolean()) {
            choice.getBranches().add(region(network, depth - 1));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            choice.getResults().add(tensor("v" + names++, random.nextBoolean()));
        }
        tensors.addAll(choice.getResults());
        return choice;
    }

    private Step repeat(NeuralNetwork network, int depth) {
        Repeat repeat = FACTORY.createRepeat();
        repeat.setVariable(random.nextBoolean() ? "i" : null);
        repeat.setRange(random.nextBoolean() ? values.scalar(2) : null);
        for (int i = random.nextInt(3); i > 0; i--) {
            Operator operator = operator(values.any(operators));
            operator.setName("part" + names++);
            repeat.getDefinitions().add(operator);
        }
        repeat.setBody(region(network, depth - 1));
        return repeat;
    }

    private Step opaque() {
        OpaqueStep opaque = FACTORY.createOpaqueStep();
        opaque.setText(values.word());
        opaque.getReads().add(values.any(tensors));
        opaque.getWrites().add(tensor("v" + names++, random.nextBoolean()));
        tensors.addAll(opaque.getWrites());
        return opaque;
    }

    private Use use(NeuralNetwork network) {
        Use use = FACTORY.createUse();
        if (random.nextBoolean()) {
            use.setDefinition(values.any(network.getDefinitions()));
        } else {
            use.setOperator(operator(values.any(operators)));
        }
        if (use.getDefinition() instanceof SubNetwork instance) {
            instance.getNetwork().getInputs().forEach(input -> use.getOperands().add(operand(input.getName())));
            Tensor tensor = tensor("v" + names++, random.nextBoolean());
            tensor.setPort(instance.getNetwork().getBody().isTuple() || instance.getNetwork().getBody().getResults().size() > 1
                    ? "output0" : "output");
            use.getResults().add(tensor);
            tensors.add(tensor);
        } else {
            connect(use);
        }
        return use;
    }

    private void connect(Use use) {
        org.nnpivot.operators.Operator entry = Texts.CATALOGUE.operator(use.applied().getType()).orElseThrow();
        for (Port port : entry.operands()) {
            int count = port.many() ? 1 + random.nextInt(3) : port.optional() ? random.nextInt(2) : 1;
            for (int i = 0; i < count; i++) {
                use.getOperands().add(operand(port.name()));
            }
        }
        int count = 1 + random.nextInt(entry.results().size());
        for (int i = 0; i < count; i++) {
            Port port = random.nextBoolean() ? entry.results().get(i) : values.any(entry.results());
            Tensor tensor = tensor("v" + names++, random.nextBoolean());
            tensor.setPort(port.name());
            if (!port.index().isEmpty() && random.nextBoolean()) {
                tensor.getIndices().add(random.nextInt(3));
            }
            use.getResults().add(tensor);
        }
        tensors.addAll(use.getResults());
    }

    /** Mostly the latest tensors, so that chains come about. */
    private Operand operand(String port) {
        Operand operand = FACTORY.createOperand();
        operand.setPort(port);
        if (random.nextInt(6) == 0) {
            operand.setScalar(values.scalar(2));
        } else {
            operand.setTensor(random.nextBoolean() ? tensors.get(tensors.size() - 1) : values.any(tensors));
        }
        return operand;
    }

    private void returned(Region body) {
        body.setTuple(random.nextBoolean());
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            body.getResults().add(operand(body.isTuple() || count > 1 ? "output" + i : "output"));
        }
    }
}

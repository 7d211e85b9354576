// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Shape;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Catalogue;

/**
 * Finds the shapes of all tensors of a model as expressions over constructor parameters, without running anything, and fills
 * in the sizes that the source left to the framework. Sizes that nothing fixes stay symbols; the batch is the symbol N.
 * One object can be used for many models, by one thread each.
 */
public final class ShapeInference {

    private final Catalogue catalogue;

    /** Takes the shape functions of the operators from the catalogue. */
    public ShapeInference(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** As {@link #infer(Model, Map, Findings, Ranges)}, with findings that have offsets but no lines. */
    public void infer(Model model, Map<String, List<Long>> inputShapes, Findings findings, String file) {
        infer(model, inputShapes, findings, Ranges.offsetsIn(file));
    }

    /**
     * Infers in place.
     *
     * @param model gets shapes, element types and domains of tensors, and missing parameters
     * @param inputShapes sizes of inputs of networks that no other one uses, by name ({@code x}, or {@code Network.x}), the
     *        batch included (which stays symbolic); the empty name stands for the first input of each
     * @param findings gets contradictions (errors) and equalities that hold for the defaults only (notes)
     * @param ranges tells where findings point to
     */
    public void infer(Model model, Map<String, List<Long>> inputShapes, Findings findings, Ranges ranges) {
        ModelShapes shapes = new ModelShapes(catalogue, findings, ranges);
        List<NeuralNetwork> networks = Networks.callersFirst(model);
        networks.forEach(network -> declare(shapes.declared(network)));
        for (NeuralNetwork network : Networks.roots(model)) {
            give(shapes.declared(network), inputShapes);
        }
        networks.reversed().forEach(shapes::shapes);
        new StructureRanks(shapes).share(networks);
        new Specialisation(shapes).specialise(networks);
        shapes.all().forEach(NetworkShapes::report);
        shapes.all().forEach(ShapeInference::write);
    }

    /**
     * Infers the shapes of what one use makes, where they aren't known, from those of its operands: for uses that a later
     * stage puts into a model. Calls of networks are left alone.
     *
     * @param use in a network, its operands' shapes as far as they are known
     */
    public void inferResults(Use use) {
        NeuralNetwork network = enclosing(use);
        if (network == null || use.applied() instanceof SubNetwork) {
            return;
        }
        NetworkShapes shapes = new NetworkShapes(new ModelShapes(catalogue, new Findings(), Ranges.offsetsIn("")), network);
        use.getOperands().stream().map(Operand::getTensor).filter(Objects::nonNull).forEach(shapes::declare);
        use.getResults().forEach(shapes::declare);
        shapes.infer(use);
        use.getResults().stream().filter(result -> result.getShape() == null && shapes.sizes(result) != null)
                .filter(result -> !shapes.sizes(result).open()).forEach(result -> result.setShape(shape(shapes.sizes(result))));
    }

    private static NeuralNetwork enclosing(Use use) {
        EObject container = use.eContainer();
        while (container != null && !(container instanceof NeuralNetwork)) {
            container = container.eContainer();
        }
        return (NeuralNetwork) container;
    }

    /** Shapes that a model says of its inputs hold; those of an earlier run elsewhere don't. */
    private static void declare(NetworkShapes shapes) {
        shapes.network().getInputs().forEach(shapes::declare);
    }

    private static void give(NetworkShapes shapes, Map<String, List<Long>> inputShapes) {
        List<Tensor> inputs = shapes.network().getInputs();
        for (Tensor input : inputs) {
            String qualified = shapes.network().getName() + "." + input.getName();
            List<Long> given = inputShapes.getOrDefault(qualified, inputShapes.get(input.getName()));
            if (given == null && input == inputs.get(0)) {
                given = inputShapes.get("");
            }
            if (given != null && !given.isEmpty()) {
                shapes.override(input, sizes(given, SequenceRule.batchAxis(shapes.network(), input)));
            }
        }
    }

    private static Sizes sizes(List<Long> given, int batch) {
        List<Expression> axes = new ArrayList<>();
        given.forEach(size -> axes.add(Expressions.integer(size)));
        if (batch < axes.size()) {
            axes.set(batch, Expressions.symbol(Unknowns.BATCH));
        }
        return Sizes.of(axes);
    }

    private static void write(NetworkShapes shapes) {
        shapes.all().forEach((tensor, sizes) -> {
            if (shapes.hasManyRanks()) {
                tensor.setShape(null);
            } else if (!sizes.open()) {
                tensor.setShape(shape(sizes));
            }
        });
        shapes.filled().forEach((slot, size) -> {
            if (Substitution.symbols(size).isEmpty() && Arguments.get(slot.operator(), slot.parameter()) == null) {
                Arguments.set(slot.operator(), slot.parameter(), Expressions.copy(size));
            }
        });
    }

    private static Shape shape(Sizes sizes) {
        Shape shape = NnFactory.eINSTANCE.createShape();
        sizes.axes().forEach(size -> shape.getDimensions().add(Expressions.copy(size)));
        return shape;
    }
}

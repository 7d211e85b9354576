// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.model.nn.access;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreEList;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.Layer;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnPackage;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Repeat;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.TensorOp;
import org.nnpivot.model.nn.Use;

/**
 * The lists by which BESSER describes a network (its class {@code NN}), derived of definitions and uses. What stands in a loop or in a
 * branch counts once.
 */
public final class Modules {

    private Modules() {}

    /** The layers of a network. */
    public static EList<Layer> layers(NeuralNetwork network) {
        return list(network, NnPackage.Literals.NEURAL_NETWORK__LAYERS, operators(network, Layer.class).toList());
    }

    /** The tensor operations of a network. */
    public static EList<TensorOp> tensorOps(NeuralNetwork network) {
        return list(network, NnPackage.Literals.NEURAL_NETWORK__TENSOR_OPS, operators(network, TensorOp.class).toList());
    }

    /** The networks that parts of a network are instances of. */
    public static EList<NeuralNetwork> subNetworks(NeuralNetwork network) {
        return list(network, NnPackage.Literals.NEURAL_NETWORK__SUB_NNS,
                operators(network, SubNetwork.class).map(SubNetwork::getNetwork).filter(Objects::nonNull).distinct().toList());
    }

    /** What the forward pass applies, in order. */
    public static EList<Operator> modules(NeuralNetwork network) {
        return list(network, NnPackage.Literals.NEURAL_NETWORK__MODULES, applied(network).toList());
    }

    private static <T extends Operator> Stream<T> operators(NeuralNetwork network, Class<T> type) {
        return Stream.concat(network.getDefinitions().stream(), applied(network)).distinct().filter(type::isInstance).map(type::cast);
    }

    private static Stream<Operator> applied(NeuralNetwork network) {
        return uses(network.getBody()).map(Use::applied).filter(Objects::nonNull);
    }

    private static Stream<Use> uses(Region region) {
        return region == null ? Stream.empty() : region.getSteps().stream().flatMap(Modules::uses);
    }

    private static Stream<Use> uses(Step step) {
        return switch (step) {
            case Use use -> Stream.of(use);
            case Repeat repeat -> uses(repeat.getBody());
            case Choice choice -> choice.getBranches().stream().flatMap(Modules::uses);
            default -> Stream.empty();
        };
    }

    private static <T> EList<T> list(NeuralNetwork network, EReference feature, List<T> values) {
        return new EcoreEList.UnmodifiableEList<>((InternalEObject) network, feature, values.size(), values.toArray());
    }
}

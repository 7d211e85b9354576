// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Repeat;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.notation.names.OperatorWords;

/** What names mean in a network while it is written. */
final class Surroundings {

    private static final String MODE = "training";

    final NeuralNetwork network;
    final OperatorWords words;
    final TensorNaming tensors;
    final DataFormat format;
    final Deque<String> variables = new ArrayDeque<>();
    private final Surroundings outer;
    private final Set<String> values = new HashSet<>(Set.of(MODE));
    private final Set<String> definitions = new HashSet<>();
    private final Set<String> networks = new HashSet<>();

    Surroundings(NeuralNetwork network, OperatorWords words, Surroundings outer, Set<String> fileNetworks) {
        this.network = network;
        this.words = words;
        this.outer = outer;
        this.tensors = new TensorNaming(network);
        this.format = DataFormat.of(network, words);
        network.getParameters().stream().map(Parameter::getName).forEach(values::add);
        network.getInputs().stream().map(Tensor::getName).forEach(values::add);
        network.getDefinitions().stream().map(Operator::getName).forEach(definitions::add);
        inRepeats(network.getBody());
        network.getNetworks().stream().map(NeuralNetwork::getName).forEach(networks::add);
        networks.addAll(outer == null ? fileNetworks : outer.networks);
    }

    private void inRepeats(Region region) {
        if (region != null) {
            for (Step step : region.getSteps()) {
                if (step instanceof Repeat repeat) {
                    repeat.getDefinitions().stream().map(Operator::getName).forEach(definitions::add);
                    inRepeats(repeat.getBody());
                } else if (step instanceof Choice choice) {
                    choice.getBranches().forEach(this::inRepeats);
                }
            }
        }
    }

    /** Whether a bare name is read as a value. */
    boolean isValue(String name) {
        return values.contains(name) || variables.contains(name) || outer != null && outer.isValue(name);
    }

    boolean isDefinition(String name) {
        return definitions.contains(name);
    }

    boolean isNetwork(String name) {
        return networks.contains(name);
    }
}

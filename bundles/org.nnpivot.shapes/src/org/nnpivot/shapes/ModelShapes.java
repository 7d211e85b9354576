// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.operators.Catalogue;

/** The shapes of all networks of a model while they are being found. */
final class ModelShapes {

    private final Catalogue catalogue;
    private final Findings findings;
    private final Ranges ranges;
    private final Map<NeuralNetwork, NetworkShapes> networks = new LinkedHashMap<>();
    private final Set<NeuralNetwork> running = new LinkedHashSet<>();

    ModelShapes(Catalogue catalogue, Findings findings, Ranges ranges) {
        this.catalogue = catalogue;
        this.findings = findings;
        this.ranges = ranges;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Findings findings() {
        return findings;
    }

    Ranges ranges() {
        return ranges;
    }

    /** The shapes of a network before anything is inferred. */
    NetworkShapes declared(NeuralNetwork network) {
        return networks.computeIfAbsent(network, key -> new NetworkShapes(this, key));
    }

    /** The shapes of a network, inferred on its own; a network that calls itself finds nothing of itself. */
    NetworkShapes shapes(NeuralNetwork network) {
        NetworkShapes shapes = declared(network);
        if (running.add(network)) {
            shapes.infer();
            shapes.rememberRanks();
        }
        return shapes;
    }

    Collection<NetworkShapes> all() {
        return networks.values();
    }

    /** All calls of a network. */
    List<Instance> calls(NeuralNetwork network) {
        List<Instance> calls = new ArrayList<>();
        for (NetworkShapes shapes : networks.values()) {
            for (Instance instance : shapes.instances().values()) {
                if (instance.callee().network() == network) {
                    calls.add(instance);
                }
            }
        }
        return calls;
    }

    /** The values of a network's parameters by default, or in its first instance where it has one. */
    Map<String, Expression> defaults(NeuralNetwork network) {
        return defaults(network, new LinkedHashSet<>());
    }

    private Map<String, Expression> defaults(NeuralNetwork network, Set<NeuralNetwork> asked) {
        List<Instance> calls = calls(network);
        Map<String, Expression> values = Agreements.defaults(network.getParameters());
        if (asked.add(network) && !calls.isEmpty()) {
            Instance call = calls.get(0);
            Operator definition = call.use().applied();
            Map<String, Expression> outer = defaults(call.caller().network(), asked);
            Instance.arguments(definition, network)
                    .forEach((name, value) -> values.put(name, Substitution.replace(value, Map.of(), outer)));
        }
        if (network.eContainer() instanceof NeuralNetwork enclosing) {
            defaults(enclosing, asked).forEach(values::putIfAbsent);
        }
        return values;
    }
}

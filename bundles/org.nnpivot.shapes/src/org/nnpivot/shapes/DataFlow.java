// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;

/** Who makes and who reads each tensor of a model, calls of networks included. Taken once, before anything changes. */
final class DataFlow {

    /** A tensor that is read by a use. */
    record Read(Use use, int operand) {}

    private final Map<Tensor, List<Read>> reads = new HashMap<>();
    private final Map<NeuralNetwork, List<Use>> calls = new HashMap<>();
    private final Map<Operator, List<Use>> uses = new HashMap<>();
    private final Map<Tensor, List<Tensor>> sameElsewhere = new HashMap<>();
    private final List<Use> all = new ArrayList<>();
    private final Map<Tensor, Set<NeuralNetwork>> returned = new HashMap<>();

    /**
     * Looks at all uses of a model.
     *
     * @param transparent networks whose calls hand the order of their operand on
     */
    DataFlow(Model model, TransparentNetworks transparent) {
        for (TreeIterator<EObject> contents = model.eAllContents(); contents.hasNext();) {
            switch (contents.next()) {
                case Use use -> add(use);
                case NeuralNetwork network when network.getBody() != null -> addResults(network);
                case Choice choice -> addBranches(choice);
                default -> { }
            }
        }
        calls.forEach((network, users) -> users.forEach(use -> {
            if (transparent.contains(network)) {
                joinThrough(use);
            } else {
                join(network, use);
            }
        }));
    }

    private void add(Use use) {
        if (use.applied() == null) {
            return;
        }
        all.add(use);
        uses.computeIfAbsent(use.applied(), key -> new ArrayList<>()).add(use);
        for (int i = 0; i < use.getOperands().size(); i++) {
            Tensor tensor = use.getOperands().get(i).getTensor();
            if (tensor != null) {
                reads.computeIfAbsent(tensor, key -> new ArrayList<>()).add(new Read(use, i));
            }
        }
        if (use.applied() instanceof SubNetwork sub && sub.getNetwork() != null) {
            calls.computeIfAbsent(sub.getNetwork(), key -> new ArrayList<>()).add(use);
        }
    }

    private void addResults(NeuralNetwork network) {
        for (Operand result : network.getBody().getResults()) {
            if (result.getTensor() != null) {
                returned.computeIfAbsent(result.getTensor(), key -> new HashSet<>()).add(network);
            }
        }
    }

    private void addBranches(Choice choice) {
        for (Region branch : choice.getBranches()) {
            for (int i = 0; i < branch.getResults().size() && i < choice.getResults().size(); i++) {
                connect(branch.getResults().get(i).getTensor(), choice.getResults().get(i));
            }
        }
    }

    private void joinThrough(Use use) {
        use.getOperands().forEach(operand -> use.getResults().forEach(result -> connect(operand.getTensor(), result)));
    }

    /** The operands of a call are the inputs of the network, and its results those of the call. */
    private void join(NeuralNetwork network, Use use) {
        for (int i = 0; i < use.getOperands().size() && i < network.getInputs().size(); i++) {
            Operand operand = use.getOperands().get(i);
            connect(operand.getTensor(), Instance.inputOf(network, operand, i));
        }
        List<Operand> results = network.getBody() == null ? List.of() : network.getBody().getResults();
        for (int i = 0; i < results.size() && i < use.getResults().size(); i++) {
            connect(results.get(i).getTensor(), use.getResults().get(i));
        }
    }

    private void connect(Tensor one, Tensor other) {
        if (one != null && other != null) {
            sameElsewhere.computeIfAbsent(one, key -> new ArrayList<>()).add(other);
            sameElsewhere.computeIfAbsent(other, key -> new ArrayList<>()).add(one);
        }
    }

    /** All uses in the order of the model. */
    List<Use> uses() {
        return all;
    }

    /** The uses of an operator. */
    List<Use> uses(Operator operator) {
        return uses.getOrDefault(operator, List.of());
    }

    /** The uses that read a tensor. */
    List<Read> reads(Tensor tensor) {
        return reads.getOrDefault(tensor, List.of());
    }

    /** The names that a tensor has inside a network that is called with it, or outside of one that returns it. */
    List<Tensor> sameElsewhere(Tensor tensor) {
        return sameElsewhere.getOrDefault(tensor, List.of());
    }

    /** Whether no network of the model calls this one. */
    boolean isRoot(NeuralNetwork network) {
        return !calls.containsKey(network);
    }

    /** Whether a network that nobody calls returns the tensor. */
    boolean leavesModel(Tensor tensor) {
        return returned.getOrDefault(tensor, Set.of()).stream().anyMatch(this::isRoot);
    }
}

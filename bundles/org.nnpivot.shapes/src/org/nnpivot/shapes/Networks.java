// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.SubNetwork;

/** The networks of a model in the order of who uses whom. */
final class Networks {

    private Networks() {}

    /** All networks, nested ones included; each stands behind those that use it. */
    static List<NeuralNetwork> callersFirst(Model model) {
        Set<NeuralNetwork> calleesFirst = new LinkedHashSet<>();
        List<NeuralNetwork> all = all(model);
        all.reversed().forEach(network -> visit(network, calleesFirst, new LinkedHashSet<>()));
        return new ArrayList<>(calleesFirst).reversed();
    }

    private static void visit(NeuralNetwork network, Set<NeuralNetwork> done, Set<NeuralNetwork> open) {
        if (open.add(network)) {
            used(network).forEach(callee -> visit(callee, done, open));
            done.add(network);
        }
    }

    /** The networks that no other one uses. */
    static List<NeuralNetwork> roots(Model model) {
        List<NeuralNetwork> roots = all(model);
        for (NeuralNetwork network : all(model)) {
            roots.removeAll(used(network));
        }
        return roots;
    }

    private static List<NeuralNetwork> all(Model model) {
        List<NeuralNetwork> all = new ArrayList<>();
        for (TreeIterator<EObject> contents = model.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof NeuralNetwork network) {
                all.add(network);
            }
        }
        return all;
    }

    /** The networks whose instances a network makes itself. */
    private static List<NeuralNetwork> used(NeuralNetwork network) {
        List<NeuralNetwork> used = new ArrayList<>();
        TreeIterator<EObject> contents = network.eAllContents();
        while (contents.hasNext()) {
            EObject content = contents.next();
            if (content instanceof NeuralNetwork) {
                contents.prune();
            } else if (content instanceof SubNetwork sub && sub.getNetwork() != null) {
                used.add(sub.getNetwork());
            }
        }
        return used;
    }
}

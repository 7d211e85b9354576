// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.notation.ide.names.Mention;
import org.nnpivot.notation.ide.names.Name;
import org.nnpivot.notation.ide.names.Words;
import org.nnpivot.notation.ide.text.Analysis;
import org.nnpivot.notation.ide.text.NotationSource;
import org.nnpivot.notation.syntax.Application;
import org.nnpivot.notation.syntax.Call;
import org.nnpivot.notation.syntax.File;
import org.nnpivot.notation.syntax.Network;
import org.nnpivot.notation.syntax.Step;

/** Finds the elements of the model that words stand for. */
final class ModelPlaces {

    private final Analysis analysis;

    ModelPlaces(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The network in whose scope a name is. */
    Optional<NeuralNetwork> network(Name name) {
        return name.scope() instanceof Network network ? find(network) : Optional.empty();
    }

    /** The network that a name names. */
    Optional<NeuralNetwork> networkNamed(Name name) {
        List<NeuralNetwork> all = name.scope() instanceof File ? analysis.model().map(model -> List.copyOf(model.getNetworks())).orElse(List.of())
                : name.scope() instanceof Network outer ? find(outer).map(found -> List.copyOf(found.getNetworks())).orElse(List.of()) : List.of();
        return all.stream().filter(network -> name.word().equals(network.getName())).findFirst();
    }

    private Optional<NeuralNetwork> find(Network syntax) {
        Network outer = Words.enclosing(syntax.eContainer(), Network.class);
        return networkNamed(new Name(Name.Kind.NETWORK, syntax.getName(), outer == null ? syntax.eContainer() : outer));
    }

    static Optional<Tensor> tensor(NeuralNetwork network, String name) {
        List<Tensor> found = new ArrayList<>();
        network.eAllContents().forEachRemaining(element -> {
            boolean named = element instanceof Tensor tensor && name.equals(tensor.getName()) && holder(tensor) == network;
            if (named) {
                found.add((Tensor) element);
            }
        });
        return found.stream().findFirst();
    }

    private static EObject holder(EObject element) {
        EObject holder = element.eContainer();
        while (holder != null && !(holder instanceof NeuralNetwork)) {
            holder = holder.eContainer();
        }
        return holder;
    }

    /** The uses of a definition, in the order of the model. */
    static List<Use> uses(NeuralNetwork network, Operator definition) {
        List<Use> uses = new ArrayList<>();
        network.eAllContents().forEachRemaining(element -> {
            if (element instanceof Use use && use.getDefinition() == definition) {
                uses.add(use);
            }
        });
        return uses;
    }

    /** The uses that a call in the text makes, where the word is what it calls. */
    List<Use> usesAt(NotationSource source, Mention mention) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(source.root(), mention.start());
        EObject element = leaf == null ? null : leaf.getSemanticElement();
        if (!(element instanceof Call call) || Words.start(call) != mention.start()) {
            return List.of();
        }
        boolean outermost = call.eContainer() instanceof Application;
        int start = Words.start(outermost ? Words.enclosing(call, Step.class) : call);
        return analysis.uses(start).stream().filter(use -> use.applied() != null && mention.name().word().equals(use.applied().getType()))
                .toList();
    }
}

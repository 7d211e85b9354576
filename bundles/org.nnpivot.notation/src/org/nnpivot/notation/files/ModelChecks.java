// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.files;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NamedElement;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.operators.Catalogue;

/** What the other stages take for granted of a model, and a file of EMF or JSON need not hold. */
public final class ModelChecks {

    private final Catalogue catalogue;

    /** Checks against the operators of a catalogue. */
    public ModelChecks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Checks all of a model.
     *
     * @throws ModelFormatException at the first thing that is missing or unknown
     */
    public void check(Model model) throws ModelFormatException {
        for (TreeIterator<EObject> all = model.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            required(element);
            switch (element) {
                case NeuralNetwork network -> network(network);
                case Operator operator -> operator(operator);
                case Use use -> need((use.getDefinition() == null) != (use.getOperator() == null), "a use applies one operator");
                case Operand operand -> need((operand.getTensor() == null) != (operand.getScalar() == null), "an operand is one value");
                default -> { }
            }
        }
    }

    private static void need(boolean holds, String what) throws ModelFormatException {
        if (!holds) {
            throw new ModelFormatException(what);
        }
    }

    private static void required(EObject element) throws ModelFormatException {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean missing = feature.isRequired() && !feature.isMany() && element.eGet(feature) == null;
            need(!missing, element.eClass().getName() + " needs " + feature.getName());
        }
        boolean named = element instanceof NeuralNetwork || element instanceof Parameter || element instanceof Tensor
                || element instanceof Operator && element.eContainer() instanceof NeuralNetwork;
        need(!named || ((NamedElement) element).getName() != null, element.eClass().getName() + " needs a name");
    }

    private static void network(NeuralNetwork network) throws ModelFormatException {
        Set<String> definitions = new HashSet<>();
        for (Operator definition : network.getDefinitions()) {
            need(definitions.add(definition.getName()), network.getName() + " defines " + definition.getName() + " twice");
        }
        Set<String> tensors = new HashSet<>();
        for (TreeIterator<EObject> all = network.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof NeuralNetwork) {
                all.prune();
            } else if (element instanceof Tensor tensor) {
                need(tensors.add(tensor.getName()), network.getName() + " has two tensors " + tensor.getName());
            }
        }
    }

    private void operator(Operator operator) throws ModelFormatException {
        need(operator instanceof SubNetwork || catalogue.operator(operator.getType()).isPresent(),
                "there is no operator " + operator.getType());
    }
}

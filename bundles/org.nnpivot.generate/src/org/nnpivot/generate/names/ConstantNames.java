// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.names;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NamedElement;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.python.normal.LoopNames;

/** The constants at the top of a file that the values of a network are written by. */
public final class ConstantNames {

    private ConstantNames() {}

    /** Their names. */
    public static Set<String> of(NeuralNetwork network) {
        Set<String> names = new HashSet<>();
        for (Iterator<EObject> contents = network.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Expression expression && expression.getConstant() != null
                    && !LoopNames.isMarked(expression.getConstant())) {
                names.add(expression.getConstant());
            }
        }
        return names;
    }

    /** Whether a value is written by the variable of a loop, or by a parameter that loops depend on: it has others, too. */
    public static boolean isOfLoop(Expression value) {
        if (value == null || LoopNames.isMarked(value.getConstant())) {
            return value != null;
        }
        for (Iterator<EObject> contents = value.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Expression part && LoopNames.isMarked(part.getConstant())) {
                return true;
            }
        }
        return false;
    }

    /** Writes out the values of constants that a parameter or an input of their network hides. */
    public static void hide(NeuralNetwork network) {
        Set<String> hiding = new HashSet<>();
        Stream.concat(network.getParameters().stream().map(NamedElement::getName),
                network.getInputs().stream().flatMap(ConstantNames::names)).forEach(hiding::add);
        forget(network, hiding);
        network.getNetworks().forEach(ConstantNames::hide);
    }

    private static Stream<String> names(Tensor input) {
        return Stream.of(input.getName(), String.valueOf(input.getVariable()));
    }

    /** Writes out all values: the model's networks leave their file. */
    public static void forget(Model model) {
        model.getNetworks().forEach(network -> forget(network, of(network)));
    }

    private static void forget(NeuralNetwork network, Collection<String> names) {
        for (Iterator<EObject> contents = network.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Expression expression && names.contains(expression.getConstant())) {
                expression.setConstant(null);
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.generate.names.ClassNames;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NamedElement;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;

/** Makes a class of what was a chain of layers or a functional model. */
public final class ChainStyle {

    private ChainStyle() {}

    /**
     * Gives the network the style of a class, a name as classes have, and as parameters what it read of the network around it.
     *
     * @param inner a chain, constructed inside of another network or at the top of a file, or a functional model
     */
    public static void makeClass(NeuralNetwork inner) {
        inner.setStyle(NetworkStyle.SUBCLASSING);
        if (!(inner.eContainer() instanceof NeuralNetwork outer)) {
            inner.setName(className(inner, ClassNames.of(inner)));
            return;
        }
        Set<String> read = parametersRead(inner);
        inner.getParameters().forEach(parameter -> read.remove(parameter.getName()));
        for (Operator definition : outer.getDefinitions()) {
            if (definition instanceof SubNetwork part && part.getNetwork() == inner) {
                inner.setName(className(outer, ClassNames.camelCase(outer.getName()) + ClassNames.camelCase(definition.getName())));
                read.forEach(name -> Arguments.set(part, name, Expressions.parameter(name)));
            }
        }
        read.forEach(name -> inner.getParameters().add(parameter(name)));
    }

    /**
     * Gives values of a chain the name of its input, a layer a line, should it be written as a class.
     *
     * @param chain before rewrites put further values in
     */
    public static void nameValues(NeuralNetwork chain) {
        for (Step step : chain.getBody().getSteps()) {
            if (step instanceof Use use && use.getDefinition() != null) {
                use.getOperands().stream().map(Operand::getTensor)
                        .filter(tensor -> tensor != null && tensor.getVariable() == null && tensor.eContainer() instanceof Use)
                        .forEach(tensor -> tensor.setVariable(chain.getInputs().get(0).getName()));
            }
        }
    }

    private static Set<String> parametersRead(NeuralNetwork network) {
        Set<String> names = new LinkedHashSet<>();
        network.eAllContents().forEachRemaining(element -> {
            if (element instanceof ParameterReference reference) {
                names.add(reference.getName());
            }
        });
        return names;
    }

    private static Parameter parameter(String name) {
        Parameter parameter = NnFactory.eINSTANCE.createParameter();
        parameter.setName(name);
        return parameter;
    }

    /** A name for a class that is free in the model. */
    private static String className(NeuralNetwork outer, String wanted) {
        Set<String> taken = new HashSet<>();
        EObject root = EcoreUtil.getRootContainer(outer);
        if (root instanceof Model model) {
            model.eAllContents().forEachRemaining(element -> {
                if (element instanceof NeuralNetwork network) {
                    taken.add(((NamedElement) network).getName());
                }
            });
        }
        String name = wanted;
        for (int i = 2; taken.contains(name); i++) {
            name = wanted + i;
        }
        return name;
    }
}

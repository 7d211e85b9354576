// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.names;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.nnpivot.model.nn.NamedElement;
import org.nnpivot.model.nn.NeuralNetwork;

/** Names of the attributes of one network, so that new ones never collide. */
public final class DefinitionNames {

    private final Set<String> taken = new HashSet<>();

    /** Knows the names of a network's definitions, parameters and inner networks. */
    public DefinitionNames(NeuralNetwork network) {
        network.getDefinitions().stream().map(NamedElement::getName).forEach(taken::add);
        network.getParameters().stream().map(NamedElement::getName).forEach(taken::add);
    }

    /** The wanted name, with a number behind it when it is taken; it is taken afterwards. */
    public String fresh(String wanted) {
        String name = wanted;
        for (int i = 1; !taken.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    /** The wanted name with as many underscores behind it as it takes; it is taken afterwards. */
    public String underscored(String wanted) {
        String name = wanted + "_";
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    /** Gives a name back. */
    public void release(String name) {
        taken.remove(name);
    }

    /** {@code MaxPool2D} as an attribute is {@code max_pool2d}. */
    public static String attribute(String operator) {
        String words = operator.replaceAll("([a-z0-9])([A-Z][a-z])", "$1_$2").replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .replaceAll("([a-z])([A-Z])", "$1_$2").replaceAll("(\\d)_(D)$", "$1$2");
        return words.toLowerCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.weights;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nnpivot.generate.Lowered;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.form.ChainLink;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Arithmetic;

/**
 * One instance of a network within the network that is looked at.
 *
 * @param network what it is an instance of
 * @param prefix of the paths of its parts, empty or with a dot at the end
 * @param parameters values of the constructor parameters
 */
record Placed(NeuralNetwork network, String prefix, Map<String, Expression> parameters) {

    /** Names that reading gives the layers of a chain, which has none for them. */
    private static final Pattern POSITION = Pattern.compile("layer_(\\d+)");

    /** A network by itself, its parameters at their defaults. */
    static Placed top(NeuralNetwork network) {
        return new Placed(network, "", defaults(network, new HashMap<>()));
    }

    private static Map<String, Expression> defaults(NeuralNetwork network, Map<String, Expression> values) {
        for (Parameter parameter : network.getParameters()) {
            if (parameter.getDefault() != null) {
                values.putIfAbsent(parameter.getName(), parameter.getDefault());
            }
        }
        return values;
    }

    /** The instance that a definition of this network makes, at a place below this one. */
    Placed inner(SubNetwork definition, String place) {
        Map<String, Expression> values = new HashMap<>();
        if (isChain(definition.getNetwork())) {
            values.putAll(parameters);
        }
        for (String name : Arguments.keys(definition)) {
            values.put(name, Arithmetic.substitute(Arguments.get(definition, name), parameters));
        }
        return new Placed(definition.getNetwork(), place + ".", defaults(definition.getNetwork(), values));
    }

    /**
     * The path of a definition as reading found it: the position in a chain counts what the source wrote, and layers of a
     * functional model, or of a class that is a chain, have names of their own.
     */
    String pathRead(Operator definition) {
        if (definition.getMetadata() != null && !definition.getMetadata().getSynonyms().isEmpty()) {
            return prefix + definition.getMetadata().getSynonyms().get(0);
        }
        Matcher position = POSITION.matcher(definition.getName());
        return prefix + (isChain(network) && position.matches() ? position.group(1) : definition.getName());
    }

    /** The path of a definition as it will be written: the position in a chain counts the layers that are left. */
    String pathWritten(Lowered lowered, Operator definition) {
        if (!isChain(network)) {
            return prefix + definition.getName();
        }
        int position = 0;
        for (ChainLink link : ChainLink.all(new DataFlow(network))) {
            if (link.use().getDefinition() == definition) {
                return prefix + position;
            }
            position += lowered.isPicked(link) ? 2 : 1;
        }
        throw new IllegalStateException(definition.getName() + " is no layer of the chain " + network.getName());
    }

    private static boolean isChain(NeuralNetwork network) {
        return network.getStyle() == NetworkStyle.SEQUENTIAL;
    }
}

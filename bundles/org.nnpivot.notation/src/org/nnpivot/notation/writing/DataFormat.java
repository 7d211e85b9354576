// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.StringLiteral;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.notation.names.Defaults;
import org.nnpivot.notation.names.OperatorWords;

/**
 * The order of axes that the layers of a network have.
 *
 * @param value what is left out at a layer
 * @param said whether the network's first input says it
 */
record DataFormat(String value, boolean said) {

    private static final Set<String> KNOWN = Set.of(Defaults.CHANNELS_FIRST, Defaults.CHANNELS_LAST);
    private static final DataFormat USUAL = new DataFormat(Defaults.CHANNELS_FIRST, false);

    static DataFormat of(NeuralNetwork network, OperatorWords words) {
        if (network.getInputs().isEmpty() || !network.getInputs().get(0).getLayout().isEmpty()) {
            return USUAL;
        }
        Set<String> found = new HashSet<>();
        for (TreeIterator<EObject> all = network.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof NeuralNetwork) {
                all.prune();
            } else if (element instanceof Operator operator && isLeftOut(operator, words)) {
                found.add(((StringLiteral) Arguments.get(operator, Defaults.DATA_FORMAT)).getValue());
            }
        }
        return found.size() == 1 ? new DataFormat(found.iterator().next(), true) : USUAL;
    }

    private static boolean isLeftOut(Operator operator, OperatorWords words) {
        var entry = words.named(operator.getType()).orElse(null);
        var parameter = entry == null ? null : entry.parameter(Defaults.DATA_FORMAT);
        return parameter != null && parameter.defaultValue() == null
                && Arguments.get(operator, Defaults.DATA_FORMAT) instanceof StringLiteral word && KNOWN.contains(word.getValue());
    }
}

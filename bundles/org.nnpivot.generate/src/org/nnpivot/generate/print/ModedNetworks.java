// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.generate.Lowered;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Use;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.formula.Formula;

/** Which networks hold a layer that acts differently in training, themselves or in a part. */
final class ModedNetworks {

    private final Map<Operator, Form> forms;
    private final Map<NeuralNetwork, Boolean> known = new HashMap<>();

    private ModedNetworks(Lowered lowered) {
        this.forms = lowered.forms();
    }

    static Set<NeuralNetwork> of(Lowered lowered) {
        ModedNetworks search = new ModedNetworks(lowered);
        Set<NeuralNetwork> moded = Collections.newSetFromMap(new IdentityHashMap<>());
        lowered.model().eAllContents().forEachRemaining(element -> {
            if (element instanceof NeuralNetwork network && search.isModed(network)) {
                moded.add(network);
            }
        });
        return moded;
    }

    private boolean isModed(NeuralNetwork network) {
        Boolean answer = known.get(network);
        if (answer == null) {
            known.put(network, false);
            answer = network.getDefinitions().stream().anyMatch(this::isModed) || readsMode(network.getBody());
            known.put(network, answer);
        }
        return answer;
    }

    private boolean readsMode(Region body) {
        Iterator<EObject> contents = body == null ? Collections.emptyIterator() : body.eAllContents();
        while (contents.hasNext()) {
            boolean reads = switch (contents.next()) {
                case Use use when use.getOperator() != null -> forms.containsKey(use.getOperator())
                        && readsMode(forms.get(use.getOperator()).parameters());
                case ParameterReference reference -> reference.getName().equals(UseScope.MODE);
                default -> false;
            };
            if (reads) {
                return true;
            }
        }
        return false;
    }

    /** Only the mode is a function without arguments in what a call is given. */
    private static boolean readsMode(List<FormParameter> parameters) {
        return parameters.stream().anyMatch(parameter -> parameter.value() instanceof Formula.Call call
                && call.arguments().isEmpty() && call.function().equals("mode"));
    }

    private boolean isModed(Operator definition) {
        if (definition instanceof SubNetwork part) {
            return isModed(part.getNetwork());
        }
        Form form = forms.get(definition);
        return form != null && readsMode(form.call());
    }
}

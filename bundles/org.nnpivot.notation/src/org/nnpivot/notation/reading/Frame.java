// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.notation.names.Defaults;
import org.nnpivot.notation.names.TensorNames;
import org.nnpivot.notation.syntax.Network;
import org.nnpivot.notation.syntax.Result;
import org.nnpivot.notation.syntax.Section;

/** A network while it is read: what names mean in it. */
final class Frame {

    /** The implicit input of every network that says whether it is trained. */
    private static final String MODE = "training";

    /** No variable of Python is called so. */
    private static final String NONE = "None";

    final Network syntax;
    final NeuralNetwork network = NnFactory.eINSTANCE.createNeuralNetwork();
    final List<Frame> nested = new ArrayList<>();
    final Map<String, NeuralNetwork> networks = new LinkedHashMap<>();
    final Map<String, Operator> definitions = new LinkedHashMap<>();
    /** Where definitions are written. */
    final Map<Operator, EObject> places = new HashMap<>();
    final Map<Operator, BesserHints> hints = new LinkedHashMap<>();
    final Map<String, Tensor> tensors = new LinkedHashMap<>();
    final Map<String, Tensor> moduleResults = new LinkedHashMap<>();
    final Set<String> names = new HashSet<>(Set.of(MODE));
    final Deque<String> variables = new ArrayDeque<>();
    final Set<Operator> applied = new LinkedHashSet<>();
    final Set<String> written = new HashSet<>();
    /** Results of sub-networks that are written without a port. */
    final List<Tensor> portless = new ArrayList<>();
    String dataFormat = Defaults.CHANNELS_FIRST;
    private final Frame outer;
    private int position;

    Frame(Network syntax, Frame outer) {
        this.syntax = syntax;
        this.outer = outer;
    }

    /** The sections of one kind, in order. */
    <T extends Section> List<T> sections(Class<T> kind) {
        return syntax.getSections().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The network of that name that can be seen from here, or {@code null}. */
    NeuralNetwork network(String name) {
        NeuralNetwork found = networks.get(name);
        return found != null || outer == null ? found : outer.network(name);
    }

    /** Whether an expression may use the name: a parameter, the variable of a repetition, an input. */
    boolean isValue(String name) {
        return names.contains(name) || variables.contains(name) || outer != null && outer.network != null && outer.isValue(name);
    }

    /** The tensor that a result stands for. */
    Tensor newTensor(Result result) {
        return newTensor(result.getName(), result.isAnonymous() ? NONE : result.getVariable());
    }

    /** The tensor that is made next; without a name, its position names it. */
    Tensor newTensor(String name, String variable) {
        position++;
        Tensor tensor = NnFactory.eINSTANCE.createTensor();
        String automatic = TensorNames.automatic(position, name, written);
        tensor.setName(name == null ? automatic : name);
        boolean unnamed = NONE.equals(variable) || variable == null && tensor.getName().equals(automatic);
        tensor.setVariable(unnamed ? null : variable == null ? name : variable);
        tensors.put(tensor.getName(), tensor);
        return tensor;
    }
}

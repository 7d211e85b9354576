// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Name;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Port;

/** The tensors of a forward pass by their names in the normal form. */
final class TensorScope {

    private final Map<String, Results> results = new HashMap<>();
    private final Map<String, Tensor> tensors = new HashMap<>();
    private final Map<Tensor, Port> ports;

    TensorScope() {
        this(new HashMap<>());
    }

    private TensorScope(Map<Tensor, Port> ports) {
        this.ports = ports;
    }

    /** The scope of a function that is given tensors of this one: it has names of its own. */
    TensorScope inner() {
        return new TensorScope(ports);
    }

    /** Tensors alone, by name. */
    Map<String, Tensor> tensors() {
        return tensors;
    }

    /** Makes a network input. */
    Tensor input(String name, String variable) {
        Tensor tensor = tensor(name, variable, null);
        bind(name, new Results.One(tensor));
        return tensor;
    }

    void bind(String name, Results value) {
        results.put(name, value);
        if (value instanceof Results.One one) {
            tensors.put(name, one.tensor());
        }
    }

    /** Binds a part of what a call returned; a tensor that has no variable yet gets the one that the part is assigned to. */
    void bindPart(Name target, Results part) {
        if (part instanceof Results.One one && one.tensor().getVariable() == null) {
            one.tensor().setVariable(target.getVariable());
        }
        bind(target.getId(), part);
    }

    /** What a name stands for, or {@code null}. */
    Results get(String name) {
        return results.get(name);
    }

    private static Tensor tensor(String name, String variable, String port) {
        Tensor tensor = NnFactory.eINSTANCE.createTensor();
        tensor.setName(name);
        tensor.setVariable(variable);
        tensor.setPort(port);
        return tensor;
    }

    /**
     * Makes the results of a use and binds them to the names of the target.
     *
     * @return false when the target's shape is not that of the results
     */
    boolean define(Use use, ExprNode target, Form.Result pattern, List<Port> declared) {
        if (target instanceof Name name) {
            bind(name.getId(), results(use, name, pattern, declared, ""));
            return true;
        }
        List<ExprNode> parts = ((org.nnpivot.model.python.Tuple) target).getElts();
        if (pattern.port() != null) {
            return spread(use, parts, pattern, declared);
        }
        if (parts.size() != pattern.parts().size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!define(use, parts.get(i), pattern.parts().get(i), declared)) {
                return false;
            }
        }
        return true;
    }

    /** A result port of many tensors, or of a list of them, gives as many as the target has names. */
    private boolean spread(Use use, List<ExprNode> parts, Form.Result pattern, List<Port> declared) {
        Port port = port(pattern.port(), declared);
        if (!port.many() && port.index().size() != 1) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Name name)) {
                return false;
            }
            bind(name.getId(), new Results.One(leaf(use, name.getId(), name.getVariable(), port, List.of(i))));
        }
        return true;
    }

    private static Port port(String name, List<Port> declared) {
        return declared.stream().filter(port -> port.name().equals(name)).findFirst().orElseThrow();
    }

    private Results results(Use use, Name name, Form.Result pattern, List<Port> declared, String suffix) {
        if (pattern.port() != null) {
            String variable = suffix.isEmpty() ? name.getVariable() : null;
            return new Results.One(leaf(use, name.getId() + suffix, variable, port(pattern.port(), declared), pattern.indices()));
        }
        List<Results> parts = new ArrayList<>();
        for (int i = 0; i < pattern.parts().size(); i++) {
            parts.add(results(use, name, pattern.parts().get(i), declared, suffix + "_" + i));
        }
        return new Results.Several(parts);
    }

    private Tensor leaf(Use use, String name, String variable, Port port, List<Integer> indices) {
        Tensor tensor = tensor(name, variable, port.name());
        tensor.getIndices().addAll(indices);
        use.getResults().add(tensor);
        ports.put(tensor, port);
        return tensor;
    }

    /** The port that makes a tensor; {@code null} for inputs. */
    Port port(Tensor tensor) {
        return ports.get(tensor);
    }

    /** One tensor of an indexed port, made by the same use; made once. */
    Tensor indexed(Tensor whole, String name, String variable, List<Integer> indices) {
        Use use = (Use) whole.eContainer();
        for (Tensor result : use.getResults()) {
            if (result.getPort().equals(whole.getPort()) && result.getIndices().equals(indices)) {
                return result;
            }
        }
        return leaf(use, name, variable, ports.get(whole), indices);
    }
}

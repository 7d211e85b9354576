// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.instance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.SymbolExpression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.shapes.Substitution;

/**
 * One call of a network, within the network that is looked at: what its constructor parameters are, and how large its tensors.
 * Sizes that nothing fixes stay symbols.
 */
public final class NetworkInstance {

    private final NeuralNetwork network;
    private final Map<String, Expression> parameters;
    private final Map<String, Expression> symbols;
    private final NetworkInstance caller;

    private NetworkInstance(NetworkInstance caller, NeuralNetwork network, Map<String, Expression> parameters, Map<String, Expression> symbols) {
        this.caller = caller;
        this.network = network;
        this.parameters = parameters;
        this.symbols = symbols;
    }

    /** A network by itself, its parameters at their defaults; one without a default stays a name. */
    public static NetworkInstance top(NeuralNetwork network) {
        return new NetworkInstance(null, network, defaults(network, new HashMap<>()), Map.of());
    }

    private static Map<String, Expression> defaults(NeuralNetwork network, Map<String, Expression> values) {
        for (Parameter parameter : network.getParameters()) {
            if (parameter.getDefault() != null) {
                values.putIfAbsent(parameter.getName(), Substitution.replace(parameter.getDefault(), Map.of(), Map.copyOf(values)));
            }
        }
        return values;
    }

    /** What is called. */
    public NeuralNetwork network() {
        return network;
    }

    /** Whether a network is this one or one that calls it: to go into it would never end. */
    public boolean isWithin(NeuralNetwork callee) {
        return network == callee || caller != null && caller.isWithin(callee);
    }

    /** The instance that a use of a sub-network calls. */
    public NetworkInstance inner(Use use) {
        SubNetwork definition = (SubNetwork) use.applied();
        return inner(definition, meanings(use, definition.getNetwork()));
    }

    /** The instance that a definition makes and nothing calls. */
    public NetworkInstance inner(SubNetwork definition) {
        return inner(definition, Map.of());
    }

    private NetworkInstance inner(SubNetwork definition, Map<String, Expression> meanings) {
        NeuralNetwork callee = definition.getNetwork();
        Map<String, Expression> values = new HashMap<>();
        for (String name : Arguments.keys(definition)) {
            values.put(name, value(Arguments.get(definition, name)));
        }
        defaults(callee, values);
        if (callee.eContainer() == network) {
            parameters.forEach(values::putIfAbsent);
        }
        return new NetworkInstance(this, callee, values, meanings);
    }

    /** What the symbols of the called network stand for here: an axis of an input has the size of the operand's. */
    private Map<String, Expression> meanings(Use use, NeuralNetwork callee) {
        Map<String, Expression> meanings = new HashMap<>();
        for (int i = 0; i < use.getOperands().size(); i++) {
            Tensor input = input(callee, use.getOperands().get(i), i);
            List<Expression> outside = shape(use.getOperands().get(i).getTensor());
            if (input != null && input.getShape() != null && outside != null) {
                match(input.getShape().getDimensions(), outside, meanings);
            }
        }
        return meanings;
    }

    private static Tensor input(NeuralNetwork callee, Operand operand, int index) {
        return callee.getInputs().stream().filter(input -> input.getName().equals(operand.getPort())).findFirst()
                .orElse(index < callee.getInputs().size() ? callee.getInputs().get(index) : null);
    }

    private static void match(List<Expression> inside, List<Expression> outside, Map<String, Expression> meanings) {
        if (inside.size() != outside.size()) {
            return;
        }
        for (int axis = 0; axis < inside.size(); axis++) {
            if (inside.get(axis) instanceof SymbolExpression symbol) {
                meanings.putIfAbsent(symbol.getName(), outside.get(axis));
            }
        }
    }

    /** An expression of this network with all that is known put in; {@code null} for {@code null}. */
    public Expression value(Expression expression) {
        return expression == null ? null : Substitution.replace(expression, symbols, parameters);
    }

    /** The sizes of a tensor of this network; {@code null} when nothing is known of it. */
    public List<Expression> shape(Tensor tensor) {
        if (tensor == null || tensor.getShape() == null) {
            return null;
        }
        List<Expression> sizes = new ArrayList<>();
        tensor.getShape().getDimensions().forEach(size -> sizes.add(value(size)));
        return sizes;
    }
}

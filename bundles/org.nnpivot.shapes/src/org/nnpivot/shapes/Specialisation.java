// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.SymbolExpression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;

/**
 * Gives the sizes that a network takes from its callers: the one that all callers agree on, else a constructor parameter that
 * stands for it in every instance, else a new one where a layer needs the number.
 */
final class Specialisation {

    private final ModelShapes model;

    Specialisation(ModelShapes model) {
        this.model = model;
    }

    /** Goes through the networks, callers before those they call. */
    void specialise(List<NeuralNetwork> callersFirst) {
        for (NeuralNetwork network : callersFirst) {
            NetworkShapes shapes = model.shapes(network);
            for (String symbol : symbols(shapes)) {
                Expression value = value(shapes, symbol);
                if (value != null) {
                    shapes.bind(symbol, value);
                }
            }
            shapes.infer();
        }
    }

    private static Set<String> symbols(NetworkShapes shapes) {
        Set<String> symbols = new LinkedHashSet<>();
        for (Tensor input : shapes.network().getInputs()) {
            Sizes sizes = shapes.sizes(input);
            if (sizes != null) {
                sizes.axes().forEach(size -> symbols.addAll(Substitution.symbols(size)));
            }
        }
        symbols.remove(Unknowns.BATCH);
        return symbols;
    }

    private Expression value(NetworkShapes shapes, String symbol) {
        Map<Instance, Expression> meanings = new LinkedHashMap<>();
        for (Instance call : model.calls(shapes.network())) {
            Expression meaning = call.meaning(symbol);
            if (meaning == null || !Substitution.symbols(meaning).isEmpty()) {
                return null;
            }
            meanings.put(call, meaning);
        }
        if (meanings.isEmpty()) {
            return null;
        }
        Expression first = meanings.values().iterator().next();
        if (meanings.values().stream().allMatch(other -> SizeArithmetic.same(first, other)) && isVisible(shapes, first)) {
            return first;
        }
        Expression parameter = parameter(shapes.network(), meanings);
        return parameter != null ? parameter : newParameter(shapes, symbol, meanings);
    }

    /** Whether every parameter in the expression is one of a network that encloses this one. */
    private static boolean isVisible(NetworkShapes shapes, Expression expression) {
        boolean[] visible = {true};
        Substitution.replaceLeaves(expression, leaf -> {
            if (leaf instanceof ParameterReference reference) {
                visible[0] &= enclosingDeclares(shapes.network(), reference.getName());
            }
            return null;
        });
        return visible[0];
    }

    private static boolean enclosingDeclares(NeuralNetwork network, String name) {
        if (network.getParameters().stream().anyMatch(parameter -> parameter.getName().equals(name))) {
            return false;
        }
        return network.eContainer() instanceof NeuralNetwork enclosing
                && (enclosing.getParameters().stream().anyMatch(parameter -> parameter.getName().equals(name))
                        || enclosingDeclares(enclosing, name));
    }

    /** A parameter of the network that has the wanted size in every instance. */
    private static Expression parameter(NeuralNetwork network, Map<Instance, Expression> meanings) {
        for (Parameter parameter : network.getParameters()) {
            boolean always = meanings.entrySet().stream().allMatch(entry -> {
                Expression value = Instance.arguments(entry.getKey().use().applied(), network).get(parameter.getName());
                return value != null && SizeArithmetic.same(entry.getKey().caller().resolve(value), entry.getValue());
            });
            if (always) {
                return Expressions.parameter(parameter.getName());
            }
        }
        return null;
    }

    private static Expression newParameter(NetworkShapes shapes, String symbol, Map<Instance, Expression> meanings) {
        String name = null;
        for (Map.Entry<NetworkShapes.Slot, Expression> fill : shapes.filled().entrySet()) {
            boolean exact = fill.getValue() instanceof SymbolExpression wanted && wanted.getName().equals(symbol);
            if (exact || name == null && Substitution.symbols(fill.getValue()).contains(symbol)) {
                name = fill.getKey().parameter();
            }
            if (exact) {
                break;
            }
        }
        return name == null || !isOnePerDefinition(meanings) ? null : declare(shapes.network(), name, meanings);
    }

    /** Whether no instance is called with two different sizes. */
    private static boolean isOnePerDefinition(Map<Instance, Expression> meanings) {
        return meanings.entrySet().stream().allMatch(one -> meanings.entrySet().stream().allMatch(other ->
                one.getKey().use().applied() != other.getKey().use().applied()
                        || SizeArithmetic.same(one.getValue(), other.getValue())));
    }

    private static Expression declare(NeuralNetwork network, String wanted, Map<Instance, Expression> meanings) {
        Set<String> taken = new LinkedHashSet<>();
        network.getParameters().forEach(parameter -> taken.add(parameter.getName()));
        String name = wanted;
        for (int i = 2; taken.contains(name); i++) {
            name = wanted + "_" + i;
        }
        Parameter parameter = NnFactory.eINSTANCE.createParameter();
        parameter.setName(name);
        network.getParameters().add(0, parameter);
        for (Map.Entry<Instance, Expression> meaning : meanings.entrySet()) {
            Arguments.set(meaning.getKey().use().applied(), name, EcoreUtil.copy(meaning.getValue()));
        }
        return Expressions.parameter(name);
    }
}

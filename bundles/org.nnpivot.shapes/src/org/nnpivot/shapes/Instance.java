// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.SymbolExpression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;

/** One call of a network by another: the shapes of the one in terms of the other. */
final class Instance {

    private final NetworkShapes caller;
    private NetworkShapes callee;
    private final Use use;
    private final Map<String, Expression> symbols = new LinkedHashMap<>();

    Instance(NetworkShapes caller, Use use, NetworkShapes callee) {
        this.caller = caller;
        this.use = use;
        this.callee = callee;
    }

    /** Lets what is known flow both ways. */
    void apply() {
        List<Tensor> inputs = callee.network().getInputs();
        if (isCalledWithAnotherRank()) {
            callee.callWithManyRanks();
            callee = callee.forOneCall();
        }
        boolean ranked = false;
        for (int i = 0; i < use.getOperands().size() && i < inputs.size(); i++) {
            ranked |= giveRank(use.getOperands().get(i), input(use.getOperands().get(i), i));
        }
        if (ranked) {
            callee.infer();
        }
        for (int i = 0; i < use.getOperands().size() && i < inputs.size(); i++) {
            matchOperand(use.getOperands().get(i), input(use.getOperands().get(i), i));
        }
        results();
    }

    private boolean isCalledWithAnotherRank() {
        for (int i = 0; i < use.getOperands().size() && i < callee.network().getInputs().size(); i++) {
            Tensor input = input(use.getOperands().get(i), i);
            Sizes outside = caller.sizes(use.getOperands().get(i));
            Sizes inside = callee.sizes(input);
            boolean known = outside != null && inside != null && !outside.open() && !inside.open();
            if (known && outside.rank() != inside.rank() && !callee.tellsRank(input)) {
                return true;
            }
        }
        return false;
    }

    /** The input of the callee that an operand goes to: by name, else by position. */
    private Tensor input(Operand operand, int index) {
        return inputOf(callee.network(), operand, index);
    }

    /** The input of a network that an operand of its use goes to: by name, else by position. */
    static Tensor inputOf(NeuralNetwork network, Operand operand, int index) {
        for (Tensor input : network.getInputs()) {
            if (input.getName().equals(operand.getPort())) {
                return input;
            }
        }
        return network.getInputs().get(index);
    }

    private boolean giveRank(Operand operand, Tensor input) {
        Sizes outside = caller.sizes(operand);
        Sizes inside = callee.sizes(input);
        boolean insideKnown = inside != null && !inside.open();
        if (outside != null && !outside.open() && !insideKnown) {
            callee.giveRank(input, outside.rank());
            return true;
        }
        if (insideKnown && operand.getTensor() != null && (outside == null || outside.open())) {
            caller.giveRank(operand.getTensor(), inside.rank());
        }
        return false;
    }

    private void matchOperand(Operand operand, Tensor input) {
        ElementTypes.given(operand.getTensor(), input);
        Sizes outside = caller.sizes(operand);
        Sizes inside = callee.sizes(input);
        if (inside == null || outside == null) {
            return;
        }
        if (inside.rank() != outside.rank() && !inside.open() && !outside.open()) {
            caller.conflict(use, outside, "rank " + inside.rank());
            return;
        }
        for (int i = 1; i <= Math.min(inside.rank(), outside.rank()); i++) {
            match(inside.get(inside.rank() - i), outside.get(outside.rank() - i));
        }
    }

    private void match(Expression inside, Expression outside) {
        if (inside instanceof SymbolExpression symbol) {
            Expression earlier = symbols.put(symbol.getName(), outside);
            if (earlier != null && !Unknowns.BATCH.equals(symbol.getName())) {
                caller.equate(use, caller.resolve(earlier), outside);
            }
        } else {
            caller.equate(use, outside, outside(inside));
        }
    }

    private void results() {
        if (callee.network().getBody() == null) {
            return;
        }
        List<Operand> returned = callee.network().getBody().getResults();
        for (int i = 0; i < use.getResults().size() && i < returned.size(); i++) {
            Sizes inside = callee.sizes(returned.get(i));
            Tensor result = use.getResults().get(i);
            if (returned.get(i).getTensor() != null) {
                result.setDtype(returned.get(i).getTensor().getDtype());
            }
            if (inside != null) {
                caller.refine(use, result, new Sizes(inside.open(), inside.axes().stream()
                        .map(size -> resultSize(size, result)).toList()));
            }
        }
    }

    /** A size of a result for the caller; a symbol of the callee that no operand explains gets a name of the caller's. */
    private Expression resultSize(Expression inside, Tensor result) {
        Map<String, Expression> all = new LinkedHashMap<>(symbols);
        for (String name : Substitution.symbols(inside)) {
            if (!Unknowns.BATCH.equals(name)) {
                all.putIfAbsent(name, Expressions.symbol(result.getName() + "_" + name));
            }
        }
        return caller.resolve(Substitution.replace(inside, all, arguments()));
    }

    /** An expression of the callee in the terms of the caller. */
    Expression outside(Expression inside) {
        return caller.resolve(Substitution.replace(inside, symbols, arguments()));
    }

    private Map<String, Expression> arguments() {
        return arguments(use.applied(), callee.network());
    }

    /** The values the callee's parameters have in an instance, in terms of the network that makes it. */
    static Map<String, Expression> arguments(Operator instance, NeuralNetwork network) {
        Map<String, Expression> values = new LinkedHashMap<>();
        for (Parameter parameter : network.getParameters()) {
            Expression value = Arguments.get(instance, parameter.getName());
            if (value == null && parameter.getDefault() != null) {
                value = Substitution.replace(parameter.getDefault(), Map.of(), values);
            }
            if (value != null) {
                values.put(parameter.getName(), value);
            }
        }
        return values;
    }

    /** The size that a symbol of the callee stands for here; {@code null} when no operand tells. */
    Expression meaning(String symbol) {
        return symbols.containsKey(symbol) ? caller.resolve(symbols.get(symbol)) : null;
    }

    NetworkShapes caller() {
        return caller;
    }

    NetworkShapes callee() {
        return callee;
    }

    Use use() {
        return use;
    }
}

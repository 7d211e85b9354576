// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.count;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.diagram.instance.NetworkInstance;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Weight;
import org.nnpivot.shapes.Substitution;

/** Counts what operators hold and do, by what the catalogue declares of them. Holds no state but the catalogue. */
public final class Counter {

    /** The size of the batch in shapes. */
    private static final String BATCH = "N";

    private final Catalogue catalogue;
    private final Framework framework;

    /**
     * Counts the weights as a framework holds them: an LSTM of PyTorch has two biases where one of Keras has their sum.
     *
     * @param framework as the model names it; PyTorch for one that was written by hand
     */
    public Counter(Catalogue catalogue, String framework) {
        this.catalogue = catalogue;
        this.framework = Framework.KERAS.name().equalsIgnoreCase(framework) ? Framework.KERAS : Framework.TORCH;
    }

    /** Whether layers that are never called have weights: PyTorch makes them in the constructor, Keras in the first call. */
    public boolean countsUnused() {
        return framework == Framework.TORCH;
    }

    /** What the catalogue declares of an operator; empty for a network. */
    public Optional<org.nnpivot.operators.Operator> declaration(Operator operator) {
        return operator == null ? Optional.empty() : catalogue.operator(operator.getType());
    }

    /** How many numbers of an operator training changes. */
    public Quantity parameters(NetworkInstance instance, Operator operator) {
        return declaration(operator).map(declared -> weights(instance, operator, declared).count(framework, true)).orElse(Quantity.NONE);
    }

    /** How many numbers of an operator are kept but not trained, such as running statistics. */
    public Quantity statistics(NetworkInstance instance, Operator operator) {
        return declaration(operator).map(declared -> weights(instance, operator, declared).count(framework, false)).orElse(Quantity.NONE);
    }

    /** The first weight that the catalogue declares of an operator; empty for one without weights. */
    public Optional<Weight> firstWeight(Operator operator) {
        return declaration(operator).flatMap(declared -> declared.weights().stream().findFirst());
    }

    /** The sizes of an operator's first weight, arranged as PyTorch does; {@code null} when it has none or they are not known. */
    public List<Expression> weightSizes(NetworkInstance instance, Operator operator) {
        return declaration(operator).map(declared -> weights(instance, operator, declared).firstSizes()).orElse(null);
    }

    private static WeightCount weights(NetworkInstance instance, Operator operator, org.nnpivot.operators.Operator declared) {
        return new WeightCount(declared, new CountScope(instance, operator, declared, null).evaluator());
    }

    /** How many multiply-adds a use takes for one sample; nothing where the catalogue counts none. */
    public Quantity multiplies(NetworkInstance instance, Use use) {
        return declaration(use.applied()).filter(declared -> declared.multiplies() != null)
                .map(declared -> multiplies(instance, use, declared)).orElse(Quantity.NONE);
    }

    private static Quantity multiplies(NetworkInstance instance, Use use, org.nnpivot.operators.Operator declared) {
        Expression all = new CountScope(instance, use.applied(), declared, use).evaluator().evaluate(declared.multiplies());
        return all == null ? Quantity.UNKNOWN : Quantity.of(Substitution.replace(all, Map.of(BATCH, Expressions.integer(1)), Map.of()));
    }
}

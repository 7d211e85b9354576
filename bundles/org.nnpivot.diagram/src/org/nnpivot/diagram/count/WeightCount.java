// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.count;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;

/** Counts the weights of one operator as a framework holds them. */
final class WeightCount {

    private final Operator declaration;
    private final Evaluator evaluator;

    WeightCount(Operator declaration, Evaluator evaluator) {
        this.declaration = declaration;
        this.evaluator = evaluator;
    }

    /**
     * The weights together.
     *
     * @param trained whether those are meant that training changes, or the others
     */
    Quantity count(Framework framework, boolean trained) {
        if (declaration.weights().isEmpty()) {
            return Quantity.NONE;
        }
        Form form = form(framework).or(() -> form(framework.other())).orElse(null);
        Quantity sum = form == null ? Quantity.UNKNOWN : Quantity.NONE;
        for (Form.WeightName weight : form == null ? List.<Form.WeightName>of() : form.weights()) {
            if (weight.trainable() == trained) {
                sum = sum.plus(count(weight));
            }
        }
        return sum;
    }

    /** The form that the source was most likely written in: it disagrees least with the values there are. */
    private Optional<Form> form(Framework framework) {
        return declaration.forms().stream().filter(form -> form.framework() == framework && !form.weights().isEmpty())
                .min(Comparator.comparingLong(this::disagreements));
    }

    private long disagreements(Form form) {
        return form.sets().stream().filter(setting -> evaluator.holds(new Formula.Binary("==",
                new Formula.Reference(setting.parameter()), setting.value())) == Truth.REFUTED).count();
    }

    private Quantity count(Form.WeightName weight) {
        return switch (evaluator.holds(weight.when())) {
            case PROVED -> count(weight.value());
            case REFUTED -> Quantity.NONE;
            case UNKNOWN -> Quantity.UNKNOWN;
        };
    }

    /** How many numbers a formula over weights has: most functions only arrange them. */
    private Quantity count(Formula formula) {
        return switch (formula) {
            case Formula.Reference reference -> declaration.weights().stream().filter(weight -> weight.name().equals(reference.name()))
                    .findFirst().map(weight -> Quantity.of(product(sizes(weight.sizes())))).orElse(Quantity.UNKNOWN);
            case Formula.Binary sum -> count(sum.left());
            case Formula.ListOf list -> list.items().stream().map(this::count).reduce(Quantity.NONE, Quantity::plus);
            case Formula.Call call when "zeros".equals(call.function()) -> Quantity.of(product(sizes(call.arguments())));
            case Formula.Call call when !"part".equals(call.function()) -> count(call.arguments().get(0));
            default -> Quantity.UNKNOWN;
        };
    }

    /** The sizes of the operator's first weight; {@code null} when there is none or one of them is not known. */
    List<Expression> firstSizes() {
        return declaration.weights().isEmpty() ? null : sizes(declaration.weights().get(0).sizes());
    }

    /** Sizes one an axis; {@code null} when one of them is not known. */
    private List<Expression> sizes(List<Formula> formulas) {
        Expression sizes = evaluator.evaluate(new Formula.ListOf(formulas));
        return sizes == null ? null : Expressions.items(sizes).stream().flatMap(size -> Expressions.items(size).stream()).toList();
    }

    private static Expression product(List<Expression> sizes) {
        return sizes == null ? null : sizes.stream().reduce(Expressions.integer(1),
                (a, b) -> Arithmetic.simplify(Expressions.binary("*", Expressions.copy(a), Expressions.copy(b))));
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import java.util.List;
import java.util.Objects;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.notation.names.Activations;
import org.nnpivot.operators.Operator;

/** {@code actv_func = word} behind a use, for an activation that is applied to its result. */
final class ActivationSugar {

    private ActivationSugar() {}

    /** The word for a use of an activation with nothing special about it; {@code null} for any other use. */
    static String of(Use use, Surroundings surroundings) {
        if (use.getOperator() == null || use.getOperands().size() != 1 || use.getResults().size() != 1) {
            return null;
        }
        Operator entry = surroundings.words.named(use.getOperator().getType()).orElse(null);
        if (entry == null || !entry.activation()) {
            return null;
        }
        String word = surroundings.words.functionWord(entry);
        boolean plain = saysNothing(use.getOperator(), entry, surroundings)
                && use.getOperator().getComments().isEmpty() && use.getOperator().getName() == null
                && DetailsWriter.annotations(use.getOperator()).isEmpty()
                && Nesting.standardPort(use, surroundings, 0).name().equals(use.getResults().get(0).getPort());
        boolean means = surroundings.words.activation(word).filter(entry::equals).isPresent() && !surroundings.isValue(word);
        return plain && means ? word : null;
    }

    private static boolean saysNothing(org.nnpivot.model.nn.Operator operator, Operator entry, Surroundings surroundings) {
        List<String> axes = Activations.axes(entry);
        return new OperatorWriter(surroundings).arguments(operator).keySet().stream().allMatch(name ->
                axes.contains(name) && Objects.equals(Expressions.constant(operator.argument(name)), Activations.AXIS));
    }

    /** Whether a use may have the word behind it. */
    static boolean takes(Use use) {
        return use.getDefinition() != null;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.python.Call;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.Parameter;
import org.nnpivot.python.normal.Apis;

/**
 * The layers of a network and the forms they were read by. Which of several forms it is may show only where a layer is called:
 * {@code training=True} makes another operator of it than no mode at all.
 */
final class LayerReadings {

    private final CallReader calls;
    private final ExpressionReader expressions;
    private final Map<Operator, Catalogue.Spelling> spellings = new HashMap<>();
    private final Map<Operator, Call> constructions = new HashMap<>();
    private final Set<Operator> applied = new HashSet<>();

    LayerReadings(CallReader calls, ExpressionReader expressions) {
        this.calls = calls;
        this.expressions = expressions;
    }

    /** The layer that a call constructs; empty with a finding when no form fits. */
    Optional<Operator> construct(Call construction) {
        boolean named = Apis.NAMED.equals(construction.getApi());
        Optional<CallReader.Reading> reading = named ? calls.named(construction, expressions) : calls.readLayer(construction, expressions);
        reading.ifPresent(read -> {
            spellings.put(read.element(), read.spelling());
            if (!named) {
                constructions.put(read.element(), construction);
            }
        });
        return reading.map(CallReader.Reading::element);
    }

    /** The layer that does nothing, for a call that constructs an empty chain. */
    Operator nothing(Call construction) {
        CallReader.Reading nothing = calls.nothing(expressions);
        CallReader.located(nothing.element(), construction);
        spellings.put(nothing.element(), nothing.spelling());
        return nothing.element();
    }

    /** The form of a layer; {@code null} for a part that is a network. */
    Catalogue.Spelling spelling(Operator layer) {
        return spellings.get(layer);
    }

    /**
     * Reads a layer by the form that fits this call of it, too.
     *
     * @return false where no form does, with a finding, or where an earlier call makes another operator of the layer
     */
    boolean apply(Operator layer, Call call) {
        boolean first = applied.add(layer);
        Call construction = constructions.get(layer);
        if (construction == null || !saysMoreThanOperands(call, spellings.get(layer))) {
            return true;
        }
        Optional<CallReader.Reading> reading = calls.readCalled(construction, call, expressions);
        if (reading.isEmpty()) {
            return false;
        }
        Catalogue.Spelling spelling = reading.get().spelling();
        if (spelling.form() == spellings.get(layer).form()) {
            return true;
        }
        if (!first || spelling.operator() != spellings.get(layer).operator()) {
            calls.severalWays(construction, call);
            return false;
        }
        spellings.put(layer, spelling);
        for (Parameter parameter : spelling.operator().parameters()) {
            Arguments.set(layer, parameter.name(), Expressions.copy(Arguments.get(reading.get().element(), parameter.name())));
        }
        return true;
    }

    private static boolean saysMoreThanOperands(Call call, Catalogue.Spelling spelling) {
        return call.getKeywords().stream().filter(keyword -> !keyword.isDefaulted()).anyMatch(keyword -> spelling.form().call().stream()
                .anyMatch(parameter -> parameter.name().equals(keyword.getArg()) && parameter.role() != FormParameter.Role.OPERAND));
    }
}

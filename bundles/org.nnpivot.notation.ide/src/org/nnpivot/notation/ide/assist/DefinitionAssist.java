// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.assist;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.editing.Proposal.Kind;
import org.nnpivot.notation.ide.names.Meanings;
import org.nnpivot.notation.ide.names.Name;
import org.nnpivot.notation.ide.names.Scope;
import org.nnpivot.notation.ide.text.Messages;
import org.nnpivot.notation.ide.text.NotationSource;
import org.nnpivot.notation.names.Activations;
import org.nnpivot.notation.names.OperatorWords;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.reference.OperatorSummary;

/** What may stand in a definition. */
final class DefinitionAssist extends SectionAssist {

    DefinitionAssist(NotationSource source, Optional<Scope> scope, ProposalList list) {
        super(source, scope, list);
    }

    @Override
    void propose(Cursor cursor) {
        String attribute = cursor.attribute();
        if (attribute.equals(Meanings.TYPE)) {
            types();
        } else if (!attribute.isEmpty()) {
            value(attribute, cursor);
        } else if (!cursor.inItem || cursor.previous().isEmpty()) {
            Templates.propose(list, "layers", cursor.inItem);
        } else if (cursor.inBrackets()) {
            values.names();
        } else if (cursor.type() == null) {
            list.snippet(Meanings.TYPE, Kind.ATTRIBUTE, Messages.text("assist.type"), "", "type = ${1}");
        } else if (cursor.behindValue()) {
            attributes(cursor);
        } else {
            values.names();
        }
    }

    private void types() {
        scope.ifPresent(found -> networks(found).forEach(network -> list.word(network.word(), Kind.NETWORK, Messages.text("assist.network"), "")));
        for (Operator operator : source.catalogue().operators()) {
            String features = features(operator);
            String detail = operator.family() + (features.isEmpty() ? "" : ", also" + features);
            list.word(operator.name(), Kind.OPERATOR, detail, new OperatorSummary(operator).text());
        }
    }

    /** BESSER's way to say the same. */
    private String features(Operator operator) {
        String word = source.words().definitionWord(operator);
        StringBuilder text = new StringBuilder();
        if (!word.equals(operator.name())) {
            text.append(' ').append(word);
            OperatorWords.fixed(operator).forEach((name, value) -> text.append(' ').append(name).append(" = ").append(value));
        }
        return text.toString();
    }

    private Optional<Operator> operator(Cursor cursor) {
        Map<String, String> features = new HashMap<>(cursor.attributes());
        return cursor.type() == null ? Optional.empty() : source.words().definitions(cursor.type(), features).stream().findFirst();
    }

    private void attributes(Cursor cursor) {
        Optional<Scope> network = scope.flatMap(found -> found.named(cursor.type()));
        if (network.isPresent()) {
            network.get().parameters().stream().map(Name::word).filter(name -> !cursor.attributes().containsKey(name))
                    .forEach(name -> list.snippet(name, Kind.PARAMETER, Messages.text("assist.parameterOf", cursor.type()), "", name + " = ${1}"));
            return;
        }
        operator(cursor).ifPresent(operator -> {
            for (Parameter parameter : operator.parameters()) {
                if (!cursor.attributes().containsKey(parameter.name())) {
                    attribute(operator, parameter);
                }
            }
            list.snippet(Activations.SUGAR, Kind.ATTRIBUTE, Messages.text("assist.activationOfUses"), "", Activations.SUGAR + " = ${1:relu}");
        });
    }

    private void value(String attribute, Cursor cursor) {
        if (attribute.equals(Activations.SUGAR) || attribute.equals(Activations.FUSED)) {
            values.activations();
        } else {
            operator(cursor).map(operator -> operator.parameter(attribute)).ifPresent(values::of);
            values.names();
        }
    }
}

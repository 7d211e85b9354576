// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.assist;

import java.util.List;
import java.util.Optional;
import org.nnpivot.editing.Proposal.Kind;
import org.nnpivot.notation.ide.names.Name;
import org.nnpivot.notation.ide.names.Scope;
import org.nnpivot.notation.ide.text.Messages;
import org.nnpivot.notation.ide.text.NotationSource;
import org.nnpivot.notation.names.Activations;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.reference.OperatorSummary;

/** What may stand in the forward pass. */
final class StepAssist extends SectionAssist {

    StepAssist(NotationSource source, Optional<Scope> scope, ProposalList list) {
        super(source, scope, list);
    }

    @Override
    void propose(Cursor cursor) {
        String attribute = cursor.attribute();
        if (!cursor.inItem || cursor.previous().isEmpty()) {
            Templates.propose(list, "modules", cursor.inItem);
            if (cursor.inItem) {
                definitions();
            }
        } else if (attribute.equals(Activations.SUGAR)) {
            values.activations();
        } else if (cursor.behindResults()) {
            definitions();
            operators();
        } else if (cursor.inBrackets() && !attribute.isEmpty()) {
            operator(cursor.callee()).map(operator -> operator.parameter(attribute)).ifPresent(values::of);
            operands();
        } else if (cursor.inBrackets()) {
            arguments(cursor);
        } else if (cursor.previous().equals(")")) {
            list.snippet(Activations.SUGAR, Kind.ATTRIBUTE, Messages.text("assist.activationOfUse"), "", Activations.SUGAR + " = ${1:relu}");
        } else {
            operands();
        }
    }

    private void definitions() {
        scope.ifPresent(found -> {
            String tensor = found.tensors().stream().map(Name::word).findFirst().orElse("x");
            found.definitions().forEach(definition -> list.snippet(definition.word(), Kind.DEFINITION, Messages.text("assist.definition"), "",
                    definition.word() + "(${1:" + tensor + "})"));
            networks(found).forEach(network -> list.snippet(network.word(), Kind.NETWORK, Messages.text("assist.network"), "", network.word() + "(${1:" + tensor + "})"));
        });
    }

    /** Operators on the spot: those that hold no weights come first. */
    private void operators() {
        for (boolean weights : List.of(false, true)) {
            source.catalogue().operators().stream().filter(operator -> operator.weights().isEmpty() != weights).forEach(this::operator);
        }
    }

    private void operator(Operator operator) {
        String word = source.words().functionWord(operator);
        list.snippet(word, Kind.OPERATOR, operator.family(), new OperatorSummary(operator).text(), word + "(${1})");
    }

    private Optional<Operator> operator(String callee) {
        boolean defined = scope.isPresent() && scope.get().definitions().stream().anyMatch(name -> name.word().equals(callee));
        return callee.isEmpty() || defined ? Optional.empty() : source.words().function(callee);
    }

    /** Tensors, nested applications and attributes of what is called. */
    private void arguments(Cursor cursor) {
        operands();
        operator(cursor.callee()).ifPresent(operator -> {
            for (Parameter parameter : operator.parameters()) {
                attribute(operator, parameter);
            }
        });
        definitions();
        operators();
    }

    private void operands() {
        scope.ifPresent(found -> found.tensors().forEach(tensor -> list.word(tensor.word(), Kind.TENSOR, Messages.text("assist.tensor"), "")));
        values.names();
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.assist;

import java.util.Optional;
import org.nnpivot.editing.Proposal.Kind;
import org.nnpivot.notation.ide.names.Scope;
import org.nnpivot.notation.ide.text.Messages;
import org.nnpivot.notation.ide.text.NotationSource;
import org.nnpivot.notation.names.Defaults;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.operators.reference.OperatorSummary;

/** Values of attributes, and names that hold values. */
final class ValueAssist {

    private final NotationSource source;
    private final Optional<Scope> scope;
    private final ProposalList list;

    ValueAssist(NotationSource source, Optional<Scope> scope, ProposalList list) {
        this.source = source;
        this.scope = scope;
        this.list = list;
    }

    /** Words and truth values that a parameter may have, the default first. */
    void of(Parameter parameter) {
        if (parameter.defaultValue() instanceof Formula.Constant constant) {
            value(constant, "default");
        }
        parameter.domain().stream().filter(Formula.Constant.class::isInstance).map(Formula.Constant.class::cast)
                .forEach(constant -> value(constant, ""));
        if (parameter.type().kind() == ParameterType.Kind.BOOLEAN) {
            list.word("True", Kind.VALUE, "", "");
            list.word("False", Kind.VALUE, "", "");
        }
        if (parameter.name().equals(Defaults.DATA_FORMAT)) {
            list.word(Defaults.CHANNELS_FIRST, Kind.VALUE, "", "");
            list.word(Defaults.CHANNELS_LAST, Kind.VALUE, "", "");
        }
        if (parameter.type().kind() == ParameterType.Kind.ACTIVATION) {
            activations();
        }
    }

    private void value(Formula.Constant constant, String detail) {
        switch (constant.value()) {
            case Boolean truth -> list.word(truth ? "True" : "False", Kind.VALUE, detail, "");
            case String word -> list.word(word, Kind.VALUE, detail, "");
            case Number number -> list.word(number.toString(), Kind.VALUE, detail, "");
            case null -> list.word("None", Kind.VALUE, detail, "");
            default -> { }
        }
    }

    /** All activations. */
    void activations() {
        source.catalogue().operators().stream().filter(Operator::activation).forEach(operator ->
            list.word(source.words().functionWord(operator), Kind.OPERATOR, Messages.text("assist.activation"), new OperatorSummary(operator).text()));
    }

    /** Constructor parameters. */
    void names() {
        scope.ifPresent(found -> found.parameters().forEach(name -> list.word(name.word(), Kind.PARAMETER, Messages.text("assist.parameter"), "")));
    }
}

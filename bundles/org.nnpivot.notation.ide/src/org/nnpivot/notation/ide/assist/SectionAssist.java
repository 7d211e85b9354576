// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.assist;

import java.util.Optional;
import java.util.stream.Stream;
import org.nnpivot.editing.Proposal.Kind;
import org.nnpivot.notation.ide.names.Name;
import org.nnpivot.notation.ide.names.Scope;
import org.nnpivot.notation.ide.text.NotationSource;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.reference.OperatorSummary;

/** Proposes what may stand in a section. */
abstract class SectionAssist {

    final NotationSource source;
    final Optional<Scope> scope;
    final ProposalList list;
    final ValueAssist values;

    SectionAssist(NotationSource source, Optional<Scope> scope, ProposalList list) {
        this.source = source;
        this.scope = scope;
        this.list = list;
        this.values = new ValueAssist(source, scope, list);
    }

    abstract void propose(Cursor cursor);

    final void attribute(Operator operator, Parameter parameter) {
        list.snippet(parameter.name(), Kind.ATTRIBUTE, OperatorSummary.type(parameter) + ", " + OperatorSummary.standard(parameter),
                new OperatorSummary(operator).text(parameter), parameter.name() + " = ${1}");
    }

    /** The networks that the one of the scope may apply. */
    static Stream<Name> networks(Scope scope) {
        return scope.visibleNetworks().filter(network -> !network.word().equals(scope.network().getName()));
    }
}

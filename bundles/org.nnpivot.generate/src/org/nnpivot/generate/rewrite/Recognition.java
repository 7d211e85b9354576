// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.operators.Rewrite;

/**
 * Puts the operator of a reversible rewrite in the place of the data flow that the rewrite makes. A definition stays and
 * becomes the operator's, so each of its uses must be in such a flow; the others must have no weights, or no other use.
 */
final class Recognition {

    private final Rewriting rewriting;
    private final org.nnpivot.operators.Operator declaration;
    private final Rewrite rewrite;

    Recognition(Rewriting rewriting, org.nnpivot.operators.Operator declaration, Rewrite rewrite) {
        this.rewriting = rewriting;
        this.declaration = declaration;
        this.rewrite = rewrite;
    }

    /** Replaces the flow that ends with a use, and those that share its definition; false when the flow is not there. */
    boolean apply(Use last) {
        RewriteFlow flow = new RewriteFlow(rewriting, declaration, rewrite);
        Operator operator = flow.find(last);
        if (operator == null) {
            return false;
        }
        Operator kept = kept(flow, operator);
        List<RewriteFlow> flows = kept == null ? List.of(flow) : flows(kept, operator);
        if (flows.isEmpty() || !flows.stream().allMatch(each -> isFree(each, kept))) {
            return false;
        }
        Operator definition = kept == null ? null : definition(kept, operator, flow.self() != null);
        flows.forEach(each -> replace(each, definition, operator));
        return true;
    }

    /**
     * The definition that stays: the operator's own, else one of its kind (of a pooling and a flattening layer the pooling
     * one), else the last of the flow; {@code null} when all are on the spot.
     */
    private static Operator kept(RewriteFlow flow, Operator operator) {
        if (flow.self() != null) {
            return flow.self().getDefinition();
        }
        List<Operator> definitions = flow.uses().stream().map(Use::getDefinition).filter(Objects::nonNull).toList();
        return definitions.stream().filter(definition -> definition.eClass() == operator.eClass()).findFirst()
                .orElse(definitions.isEmpty() ? null : definitions.getFirst());
    }

    /** A flow for each use of a definition, all with the same operator; empty when one is missing. */
    private List<RewriteFlow> flows(Operator definition, Operator operator) {
        List<RewriteFlow> flows = new ArrayList<>();
        for (Use use : rewriting.flow().uses(definition)) {
            RewriteFlow flow = through(use, operator);
            if (flow == null) {
                return List.of();
            }
            flows.add(flow);
        }
        return flows;
    }

    private RewriteFlow through(Use use, Operator operator) {
        Use last = use;
        for (int i = 0; i < rewrite.steps().size() && last != null; i++) {
            RewriteFlow flow = new RewriteFlow(rewriting, declaration, rewrite);
            Operator found = flow.find(last);
            if (found != null && flow.uses().contains(use) && EcoreUtil.equals(found, operator)) {
                return flow;
            }
            last = rewriting.flow().onlyReader(last.getResults().get(0));
        }
        return null;
    }

    /** Whether the definitions that do not stay may go from this flow. */
    private boolean isFree(RewriteFlow flow, Operator kept) {
        return flow.uses().stream().map(Use::getDefinition).filter(definition -> definition != null && definition != kept)
                .allMatch(definition -> rewriting.flow().uses(definition).size() == 1
                        || rewriting.declaration(definition.getType()).weights().isEmpty());
    }

    private Operator definition(Operator kept, Operator operator, boolean own) {
        if (!own) {
            return Definitions.replace(rewriting, kept, operator);
        }
        declaration.parameters().forEach(parameter -> Arguments.set(kept, parameter.name(),
                EcoreUtil.copy(Arguments.get(operator, parameter.name()))));
        return kept;
    }

    private void replace(RewriteFlow flow, Operator definition, Operator operator) {
        Use last = flow.last();
        List<Operand> given = flow.newOperands();
        if (definition == null) {
            rewriting.flow().applyOnTheSpot(last, operator);
        } else {
            move(last, definition);
        }
        rewriting.flow().setOperands(last, given);
        removeOthers(flow);
        if (last.getResults().size() == 1 && flow.self() != last) {
            last.getResults().get(0).setPort(rewrite.steps().getLast().result());
        }
    }

    private void move(Use last, Operator definition) {
        Operator before = last.getDefinition();
        if (before != definition) {
            rewriting.flow().apply(last, definition);
            drop(before, definition);
        }
    }

    private void drop(Operator dropped, Operator kept) {
        if (dropped != null && dropped != kept && rewriting.flow().uses(dropped).isEmpty()) {
            kept.getComments().addAll(0, dropped.getComments());
            rewriting.flow().dropIfUnused(dropped);
        }
    }

    private void removeOthers(RewriteFlow flow) {
        Use last = flow.last();
        for (Use use : flow.uses()) {
            if (use != last) {
                Operator dropped = use.getDefinition();
                last.getComments().addAll(0, use.getComments());
                rewriting.flow().remove(use);
                drop(dropped, last.applied());
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.form;

import java.util.Map;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.Use;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.formula.Evaluator;

/** Chooses the form an operator is written in: the first of a framework that says everything and fits where it stands. */
public final class FormWriter {

    /** Where the operator will stand. */
    public enum Place {
        /** In the constructor and applied in the forward pass, or on the spot, as the source has it; the other if need be. */
        FREE,
        /** In a chain of layers, where only layers can stand. */
        CHAIN
    }

    /**
     * What was found.
     *
     * @param form the form, {@code null} when none fits
     * @param reason what the form that came closest can't say; {@code null} when one fits
     */
    public record Choice(Form form, String reason) {}

    private final Framework target;

    /** Writes for that framework. */
    public FormWriter(Framework target) {
        this.target = target;
    }

    /** The form that fits for all values of the parameters. */
    public Choice choose(Subject subject, Place place) {
        return choose(subject, place, new UseScope(subject).evaluator());
    }

    /** The form that fits with the network's parameters at the given values. */
    public Choice chooseAt(Map<String, Expression> defaults, Subject subject, Place place) {
        return choose(subject, place, new UseScope(subject, defaults).evaluator());
    }

    /** Whether an argument is known only when the network runs: no constructor can have it. */
    private static boolean readsSizes(Operator operator) {
        for (var nodes = operator.eAllContents(); nodes.hasNext();) {
            if (nodes.next() instanceof SizeExpression) {
                return true;
            }
        }
        return false;
    }

    private Choice choose(Subject subject, Place place, Evaluator evaluator) {
        boolean layerFirst = subject.isDefinition() || place == Place.CHAIN;
        Choice first = choose(subject, evaluator, layerFirst);
        boolean runTime = readsSizes(subject.operator());
        if (runTime && subject.operator().eContainer() instanceof Use) {
            return place == Place.CHAIN ? new Choice(null, first.reason()) : choose(subject, evaluator, false);
        }
        boolean owns = !subject.declaration().weights().isEmpty();
        if (first.form() != null || place == Place.CHAIN || layerFirst && owns) {
            return first;
        }
        Choice second = choose(subject, evaluator, !layerFirst);
        if (second.form() == null && target == NamedActivations.CALL.framework()
                && NamedActivations.name(subject.declaration()) != null) {
            return new Choice(NamedActivations.CALL, null);
        }
        return second.form() != null || first.reason() == null ? second : first;
    }

    private Choice choose(Subject subject, Evaluator evaluator, boolean layer) {
        String reason = null;
        for (Form form : subject.declaration().forms()) {
            if (form.framework() != target || form.readOnly() || layer != (form.kind() == Form.Kind.LAYER)) {
                continue;
            }
            FormFit.Misfit misfit = new FormFit(subject, form, evaluator).misfit();
            if (misfit == null) {
                return new Choice(form, null);
            }
            reason = reason == null || misfit.parameter() != null ? reason(misfit) : reason;
        }
        return new Choice(null, reason);
    }

    private static String reason(FormFit.Misfit misfit) {
        return misfit.parameter() == null ? misfit.reason() : misfit.parameter() + "=" + FormFit.text(misfit.value());
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Operator;

/** Checks all operators, each alone and together. */
final class CatalogueChecks {

    private final List<Operator> operators;
    private final Set<Object> written;
    private final Origins origins;

    /** @param written the forms that are never read, by identity */
    CatalogueChecks(List<Operator> operators, Set<Object> written, Origins origins) {
        this.operators = operators;
        this.written = written;
        this.origins = origins;
    }

    /** Reports every problem. */
    void check() {
        Map<String, Operator> all = new LinkedHashMap<>();
        for (Operator operator : operators) {
            if (all.putIfAbsent(operator.name(), operator) != null) {
                origins.problem(operator, "operator " + operator.name() + " is declared twice");
            }
        }
        operators.forEach(operator -> operator(operator, all));
        sameForms();
        sameActivations();
    }

    private void operator(Operator operator, Map<String, Operator> all) {
        FormulaChecks formulas = new FormulaChecks(operator, origins);
        new OperatorChecks(operator, origins, formulas).check();
        FormChecks forms = new FormChecks(operator, origins, formulas, written);
        operator.forms().forEach(forms::check);
        RewriteChecks rewrites = new RewriteChecks(operator, all, origins, formulas);
        operator.rewrites().forEach(rewrites::check);
    }

    /** The reader takes the first form that fits, so that a second one with the same arguments is never taken. */
    private void sameForms() {
        Map<List<Object>, Operator> seen = new HashMap<>();
        for (Operator operator : operators) {
            for (Form form : operator.forms()) {
                Operator first = written.contains(form) ? null : seen.putIfAbsent(FormChecks.signature(operator, form), operator);
                if (first != null) {
                    origins.problem(form, form.key() + " with these arguments is a form of " + first.name() + " already");
                }
            }
        }
    }

    private void sameActivations() {
        Map<String, Operator> seen = new HashMap<>();
        for (Operator operator : operators) {
            for (Form form : operator.forms()) {
                if (form.activationName() != null) {
                    Operator first = seen.putIfAbsent(form.framework() + " " + form.activationName(), operator);
                    if (first != null && first != operator) {
                        origins.problem(form, "activation \"" + form.activationName() + "\" is a name of " + first.name() + " already");
                    }
                }
            }
        }
    }
}

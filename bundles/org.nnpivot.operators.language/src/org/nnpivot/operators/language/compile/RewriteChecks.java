// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Port;
import org.nnpivot.operators.Rewrite;
import org.nnpivot.operators.Rule;
import org.nnpivot.operators.RuleNames;

/** Checks the rewrites of one operator against the operators they use. */
final class RewriteChecks {

    private static final String SELF = "self";

    private final Operator operator;
    private final Map<String, Operator> all;
    private final Origins origins;
    private final FormulaChecks formulas;

    RewriteChecks(Operator operator, Map<String, Operator> all, Origins origins, FormulaChecks formulas) {
        this.operator = operator;
        this.all = all;
        this.origins = origins;
        this.formulas = formulas;
    }

    /** Checks a rewrite. */
    void check(Rewrite rewrite) {
        formulas.value(rewrite.guard(), rewrite);
        if (rewrite.rule() != null) {
            rule(rewrite.rule());
            return;
        }
        Set<String> known = new HashSet<>();
        operator.operands().forEach(port -> known.add(port.name()));
        Set<String> made = new HashSet<>();
        for (Rewrite.Step step : rewrite.steps()) {
            step(step, known, rewrite.reversible());
            known.add(step.result());
            made.add(step.result());
        }
        String main = operator.results().isEmpty() ? "" : operator.results().get(0).name();
        if (!made.contains(main)) {
            origins.problem(rewrite, "no step gives the result " + main);
        }
    }

    private void rule(Rule rule) {
        if (!RuleNames.REWRITE.contains(rule.name())) {
            origins.problem(rule, "no rewrite rule " + rule.name());
        }
        rule.arguments().forEach(argument -> Names.of(argument).stream()
                .filter(name -> !all.containsKey(name) && operator.parameter(name) == null)
                .forEach(name -> origins.problem(rule, "no operator or parameter " + name)));
    }

    private void step(Rewrite.Step step, Set<String> known, boolean reversible) {
        step.operands().stream().filter(name -> !known.contains(name))
                .forEach(name -> origins.problem(step, "no operand or earlier result " + name));
        Operator used = SELF.equals(step.operator()) ? operator : all.get(step.operator());
        if (used == null) {
            origins.problem(step, "no operator " + step.operator());
            return;
        }
        boolean many = used.operands().stream().anyMatch(port -> port.many());
        if (!many && step.operands().size() > used.operands().size()) {
            origins.problem(step, used.name() + " takes " + used.operands().size() + " operands");
        }
        FormulaChecks values = new FormulaChecks(operator, known, origins);
        List<String> open = reversible ? List.of() : used.operands().stream().skip(step.operands().size()).map(Port::name).toList();
        step.arguments().forEach(setting -> argument(setting, used, open, values));
    }

    /** Sets a parameter, or puts a number in the place of an operand that is open; backwards, numbers are not looked for. */
    private void argument(Form.Setting setting, Operator used, List<String> open, FormulaChecks values) {
        if (used.parameter(setting.parameter()) == null && !open.contains(setting.parameter())) {
            origins.problem(setting, "operator " + used.name() + " has no parameter " + setting.parameter());
        }
        values.value(setting.value(), setting);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.nnpivot.model.nn.NnPackage;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.Port;
import org.nnpivot.operators.Refusal;
import org.nnpivot.operators.Rule;
import org.nnpivot.operators.RuleNames;
import org.nnpivot.operators.Weight;
import org.nnpivot.operators.formula.Formula;

/** Checks the pivot side of one operator: class, parameters, ports, rules. */
final class OperatorChecks {

    private final Operator operator;
    private final Origins origins;
    private final FormulaChecks formulas;

    OperatorChecks(Operator operator, Origins origins, FormulaChecks formulas) {
        this.operator = operator;
        this.origins = origins;
        this.formulas = formulas;
    }

    /** Checks all of it. */
    void check() {
        modelClass();
        distinct(operator.parameters(), Parameter::name, "parameter");
        distinct(operator.operands(), Port::name, "operand");
        distinct(operator.results(), Port::name, "result");
        distinct(operator.weights(), Weight::name, "weight");
        operator.parameters().forEach(this::parameter);
        operator.weights().forEach(weight -> formulas.values(weight.sizes(), weight));
        formulas.value(operator.multiplies(), operator.multiplies());
        operator.operands().forEach(port -> formulas.values(port.index(), port));
        operator.results().forEach(port -> formulas.values(port.index(), port));
        if (operator.results().isEmpty()) {
            origins.problem(operator, "operator " + operator.name() + " has no result");
        }
        rule(operator.shape(), RuleNames.SHAPE, "shape");
        rule(operator.layout(), RuleNames.LAYOUT, "layout");
        operator.refusals().forEach(this::refusal);
    }

    private void modelClass() {
        if (!(NnPackage.eINSTANCE.getEClassifier(operator.modelClass()) instanceof EClass type) || type.isAbstract()
                || !NnPackage.Literals.OPERATOR.isSuperTypeOf(type)) {
            origins.problem(operator, "no class " + operator.modelClass() + " of operators in the pivot's metamodel");
            return;
        }
        for (Form.Setting fixed : operator.fixed()) {
            if (type.getEStructuralFeature(fixed.parameter()) == null) {
                origins.problem(fixed, "class " + operator.modelClass() + " has no feature " + fixed.parameter());
            }
        }
    }

    private <T> void distinct(List<T> items, Function<T, String> name, String kind) {
        Set<String> names = new HashSet<>();
        for (T item : items) {
            if (!names.add(name.apply(item))) {
                origins.problem(item, kind + " " + name.apply(item) + " is declared twice");
            }
        }
    }

    private void parameter(Parameter parameter) {
        formulas.value(parameter.defaultValue(), parameter);
        formulas.values(parameter.domain(), parameter);
        for (Formula value : parameter.domain()) {
            if (!Names.of(value).isEmpty()) {
                origins.problem(parameter, "a domain consists of constants");
            }
        }
    }

    private void rule(Rule rule, Set<String> known, String kind) {
        if (rule == null) {
            origins.problem(operator, "operator " + operator.name() + " says no " + kind);
        } else if (!known.contains(rule.name())) {
            origins.problem(rule, "no " + kind + " rule " + rule.name());
        } else {
            formulas.values(rule.arguments(), rule);
        }
    }

    private void refusal(Refusal refusal) {
        formulas.value(refusal.when(), refusal);
    }
}

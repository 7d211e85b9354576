// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.Port;
import org.nnpivot.operators.Weight;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.operators.formula.Function;
import org.nnpivot.operators.formula.Functions;

/** Checks the names and functions of formulas of one operator. */
final class FormulaChecks {

    private final Origins origins;
    private final Set<String> parameters;
    private final Set<String> operands;
    private final Set<String> results;
    private final Set<String> weights;

    FormulaChecks(Operator operator, Origins origins) {
        this(operator, Set.of(), origins);
    }

    /** @param tensors names of tensors besides the operands, such as earlier results of a rewrite */
    FormulaChecks(Operator operator, Set<String> tensors, Origins origins) {
        this.origins = origins;
        parameters = operator.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
        operands = Stream.concat(operator.operands().stream().map(Port::name), tensors.stream()).collect(Collectors.toSet());
        results = operator.results().stream().map(Port::name).collect(Collectors.toSet());
        weights = operator.weights().stream().map(Weight::name).collect(Collectors.toSet());
    }

    /** A formula over the parameters. */
    void value(Formula formula, Object where) {
        check(formula, parameters, Function.Use.VALUE, where);
    }

    /** Formulas over the parameters. */
    void values(List<Formula> formulas, Object where) {
        formulas.forEach(formula -> value(formula, where));
    }

    /** A formula over the weights, which may also use parameters. */
    void weight(Formula formula, Object where) {
        Set<String> names = new HashSet<>(parameters);
        names.addAll(weights);
        check(formula, names, Function.Use.WEIGHT, where);
        if (parameters.containsAll(Names.of(formula)) && Names.of(formula).stream().noneMatch(weights::contains) && !isMade(formula)) {
            origins.problem(where, "the formula names no weight of the operator");
        }
    }

    /** Zeros need no weight. */
    private static boolean isMade(Formula formula) {
        return formula instanceof Formula.Call;
    }

    private void check(Formula formula, Set<String> names, Function.Use use, Object where) {
        switch (formula) {
            case null -> { }
            case Formula.Reference reference -> {
                if (!names.contains(reference.name())) {
                    origins.problem(where, "no parameter " + reference.name() + hint(reference.name()));
                }
            }
            case Formula.Call call -> call(call, names, use, where);
            default -> Names.parts(formula).forEach(part -> check(part, names, use, where));
        }
    }

    private String hint(String name) {
        return operands.contains(name) ? "; an operand is written <" + name + ">" : "";
    }

    private void call(Formula.Call call, Set<String> names, Function.Use use, Object where) {
        Function function = Functions.named(call.function()).orElse(null);
        if (function == null) {
            origins.problem(where, "no function " + call.function());
            return;
        }
        if (function.use() == Function.Use.WEIGHT && use != Function.Use.WEIGHT) {
            origins.problem(where, call.function() + " is a function of weights");
        }
        int given = call.arguments().size();
        if (given < function.least() || given > function.most()) {
            origins.problem(where, call.function() + " takes " + range(function) + " arguments, " + given + " are given");
            return;
        }
        boolean port = function.first() != Function.Argument.FORMULA;
        if (port) {
            port(function, call.arguments().get(0), where);
        }
        call.arguments().stream().skip(port ? 1 : 0).forEach(argument -> check(argument, names, use, where));
    }

    private static String range(Function function) {
        return function.least() == function.most() ? String.valueOf(function.least()) : function.least() + " to " + function.most();
    }

    private void port(Function function, Formula argument, Object where) {
        String name = argument instanceof Formula.Reference reference ? reference.name() : "";
        boolean known = switch (function.first()) {
            case OPERAND -> operands.contains(name);
            case RESULT -> results.contains(name);
            default -> operands.contains(name) || results.contains(name);
        };
        if (!known) {
            String kind = function.first() == Function.Argument.RESULT ? "a result" : "an operand";
            origins.problem(where, "the first argument of " + function.name() + " is the name of " + kind);
        }
    }

    /** Whether reading a framework's value tells the pivot's: see the notation's page. */
    static boolean isInvertible(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> true;
            case Formula.Reference reference -> true;
            case Formula.ListOf list -> list.items().stream().allMatch(FormulaChecks::isInvertible);
            case Formula.Unary unary -> isInvertible(unary.operand());
            case Formula.Call call -> Functions.named(call.function()).map(Function::invertible).orElse(true)
                    && call.arguments().stream().limit(1).allMatch(FormulaChecks::isInvertible)
                    && call.arguments().stream().skip(1).allMatch(argument -> Names.of(argument).isEmpty());
            case Formula.Binary binary -> false;
            case Formula.Conditional choice -> false;
            case Formula.Index index -> false;
        };
    }
}

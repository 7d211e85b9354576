// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.python.CmpOperator;
import org.nnpivot.model.python.Compare;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.UnaryOp;
import org.nnpivot.model.python.UnaryOperator;
import org.nnpivot.python.PythonWriter;

/**
 * One way through the code of a class whose structure depends on conditions on its parameters. The first way answers every
 * condition as the defaults do; each other one repeats the answers of an earlier way up to a condition, and answers that one
 * differently.
 */
final class Paths {

    private final List<Boolean> script;
    private final Map<String, Variant.Decision> decisions = new LinkedHashMap<>();

    /** {@code script}: the answers to give first. */
    Paths(List<Boolean> script) {
        this.script = script;
    }

    /**
     * The answer to a condition.
     *
     * @param standard the one to give where this way has not been told another
     */
    boolean decide(ExprNode condition, boolean standard) {
        if (condition instanceof UnaryOp not && not.getOp() == UnaryOperator.NOT) {
            return !decide(not.getOperand(), !standard);
        }
        if (condition instanceof Compare compare && opposite(compare.getOps().get(0)) != null) {
            Compare positive = Nodes.copy(compare);
            positive.getOps().set(0, opposite(compare.getOps().get(0)));
            return !answer(positive, !standard);
        }
        return answer(condition, standard);
    }

    private static CmpOperator opposite(CmpOperator operator) {
        return switch (operator) {
            case IS_NOT -> CmpOperator.IS;
            case NOT_EQ -> CmpOperator.EQ;
            case NOT_IN -> CmpOperator.IN;
            default -> null;
        };
    }

    private boolean answer(ExprNode condition, boolean standard) {
        String text = new PythonWriter().expression(condition);
        Variant.Decision known = decisions.get(text);
        if (known == null) {
            boolean outcome = decisions.size() < script.size() ? script.get(decisions.size()) : standard;
            known = new Variant.Decision(Nodes.copy(condition), outcome);
            decisions.put(text, known);
        }
        return known.outcome();
    }

    /** All answers given, in the order of the conditions. */
    List<Variant.Decision> decisions() {
        return List.copyOf(decisions.values());
    }

    /** The scripts of ways that leave this one at a condition that its own script does not answer. */
    List<List<Boolean>> others() {
        List<Boolean> outcomes = decisions().stream().map(Variant.Decision::outcome).toList();
        List<List<Boolean>> others = new ArrayList<>();
        for (int i = script.size(); i < outcomes.size(); i++) {
            List<Boolean> other = new ArrayList<>(outcomes.subList(0, i));
            other.add(!outcomes.get(i));
            others.add(other);
        }
        return others;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nnpivot.model.python.BoolOp;
import org.nnpivot.model.python.BoolOperator;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.CmpOperator;
import org.nnpivot.model.python.Compare;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.IfExp;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.UnaryOp;
import org.nnpivot.model.python.UnaryOperator;

/** Conditions on constructor parameters: written as expressions, and answered by the way through the class. */
final class Conditions {

    private final Frame frame;

    Conditions(Frame frame) {
        this.frame = frame;
    }

    /** The answer to a condition that only asks for parameters; empty for any other. */
    Optional<Boolean> decide(ExprNode condition) {
        Paths paths = frame.parameters().paths();
        Set<String> open = frame.parameters().open();
        if (paths == null || open.isEmpty() || !asksOnly(condition, open) || !asksAny(condition, open)) {
            return Optional.empty();
        }
        return Optional.of(paths.decide(condition, standard(condition)));
    }

    /** How the defaults answer; yes where they do not say. */
    private boolean standard(ExprNode condition) {
        ExpressionNormalizer expressions = new ExpressionNormalizer(frame.outside());
        try {
            ExprNode known = frame.parameters().atDefaults(Nodes.copy(condition));
            return new StaticValues(expressions).truth(expressions.value(known), condition);
        } catch (RefusedException | SpecialiseException unknown) {
            return true;
        }
    }

    private static boolean asksOnly(ExprNode node, Set<String> open) {
        return switch (node) {
            case Name name -> open.contains(name.getId());
            case Call call -> call.getFunc() instanceof Name && call.getArgs().stream().allMatch(item -> asksOnly(item, open));
            case org.nnpivot.model.python.Attribute attribute -> false;
            case org.nnpivot.model.python.Subscript subscript -> false;
            default -> node.eContents().stream().filter(ExprNode.class::isInstance)
                    .allMatch(item -> asksOnly((ExprNode) item, open));
        };
    }

    private static boolean asksAny(ExprNode node, Set<String> open) {
        return node instanceof Name name && open.contains(name.getId()) || node.eContents().stream()
                .filter(ExprNode.class::isInstance).anyMatch(item -> asksAny((ExprNode) item, open));
    }

    /** A comparison of two values over parameters. */
    static ExprNode compare(Compare source, ExprNode left, ExprNode right) {
        Compare compare = Nodes.at(PythonFactory.eINSTANCE.createCompare(), source);
        compare.setLeft(Nodes.copy(left));
        compare.getOps().add(source.getOps().get(0));
        compare.getComparators().add(Nodes.copy(right));
        return compare;
    }

    /** {@code name is None}. */
    static Compare isNone(String name, Node origin) {
        Compare compare = Nodes.at(PythonFactory.eINSTANCE.createCompare(), origin);
        compare.setLeft(Nodes.name(name, origin));
        compare.getOps().add(CmpOperator.IS);
        compare.getComparators().add(((Value.Static) StaticValues.none(origin)).expression());
        return compare;
    }

    /** Several conditions joined. */
    static ExprNode joined(BoolOp source, List<ExprNode> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        BoolOp joined = Nodes.at(PythonFactory.eINSTANCE.createBoolOp(), source);
        BoolOperator operator = source.getOp();
        joined.setOp(operator);
        parts.forEach(part -> joined.getValues().add(Nodes.copy(part)));
        return joined;
    }

    static ExprNode not(ExprNode operand, ExprNode source) {
        UnaryOp not = Nodes.at(PythonFactory.eINSTANCE.createUnaryOp(), source);
        not.setOp(UnaryOperator.NOT);
        not.setOperand(Nodes.copy(operand));
        return not;
    }

    static ExprNode choice(IfExp source, ExprNode test, ExprNode then, ExprNode otherwise) {
        IfExp choice = Nodes.at(PythonFactory.eINSTANCE.createIfExp(), source);
        choice.setTest(Nodes.copy(test));
        choice.setBody(Nodes.copy(then));
        choice.setOrelse(Nodes.copy(otherwise));
        return choice;
    }
}

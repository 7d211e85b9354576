// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.BinOp;
import org.nnpivot.model.python.BoolOp;
import org.nnpivot.model.python.BoolOperator;
import org.nnpivot.model.python.CmpOperator;
import org.nnpivot.model.python.Compare;
import org.nnpivot.model.python.Comprehension;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.IfExp;
import org.nnpivot.model.python.ListComp;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.Operator;
import org.nnpivot.model.python.PythonFactory;

/** Decides conditions and unrolls comprehensions that depend on constants only. */
final class StaticValues {

    private static final int MOST_ITEMS = 10_000;

    private final ExpressionNormalizer expressions;

    StaticValues(ExpressionNormalizer expressions) {
        this.expressions = expressions;
    }

    Value compare(Compare source) {
        if (source.getOps().size() != 1) {
            throw undecided(source);
        }
        Value left = expressions.value(source.getLeft());
        Value right = expressions.value(source.getComparators().get(0));
        Boolean answer = answer(source.getOps().get(0), left, right);
        if (answer == null) {
            throw undecided(source, left, right);
        }
        return constant(answer, source);
    }

    private static Boolean answer(CmpOperator operator, Value left, Value right) {
        if (operator == CmpOperator.IS || operator == CmpOperator.IS_NOT) {
            return isNone(right) ? isNone(left) == (operator == CmpOperator.IS) : null;
        }
        if (!(left instanceof Value.Static first) || !(right instanceof Value.Static second)) {
            return null;
        }
        Object a = constant(first.expression());
        Object b = constant(second.expression());
        return a == null || b == null ? null : answer(operator, a, b);
    }

    private static Boolean answer(CmpOperator operator, Object a, Object b) {
        boolean numbers = a instanceof Double && b instanceof Double;
        int order = numbers ? Double.compare((Double) a, (Double) b) : 0;
        return switch (operator) {
            case EQ -> a.equals(b);
            case NOT_EQ -> !a.equals(b);
            case LT -> numbers ? order < 0 : null;
            case LT_E -> numbers ? order <= 0 : null;
            case GT -> numbers ? order > 0 : null;
            case GT_E -> numbers ? order >= 0 : null;
            default -> null;
        };
    }

    /** A number as Double, a string, or a Boolean; {@code null} for what is no constant. */
    private static Object constant(ExprNode node) {
        if (!(node instanceof Constant constant)) {
            Long integer = Nodes.integer(node);
            return integer == null ? null : Double.valueOf(integer);
        }
        return switch (constant.getKind()) {
            case INT, FLOAT -> Double.valueOf(constant.getValue());
            case STR -> constant.getValue();
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    private static boolean isNone(Value value) {
        return value instanceof Value.Static known && known.expression() instanceof Constant constant
                && constant.getKind() == ConstantKind.NONE;
    }

    Value bool(BoolOp source) {
        boolean and = source.getOp() == BoolOperator.AND;
        Value last = null;
        for (ExprNode node : source.getValues()) {
            last = expressions.value(node);
            if (truth(last, node) != and) {
                return last;
            }
        }
        return last;
    }

    Value choice(IfExp source) {
        boolean holds = truth(expressions.value(source.getTest()), source.getTest());
        return expressions.value(holds ? source.getBody() : source.getOrelse());
    }

    /** Whether a condition holds; a refusal when that is not known before the network runs. */
    boolean truth(Value value, Node node) {
        if (isNone(value)) {
            return false;
        }
        if (value instanceof Value.Items list) {
            return !list.items().isEmpty();
        }
        Object constant = value instanceof Value.Static known ? constant(known.expression()) : null;
        return switch (constant) {
            case Boolean bool -> bool;
            case Double number -> number != 0;
            case String text -> !text.isEmpty();
            case null, default -> throw undecided(node, value);
        };
    }

    private static RefusedException undecided(Node node, Value... values) {
        boolean tensor = List.of(values).stream().anyMatch(Value.TensorName.class::isInstance);
        return tensor ? new RefusedException(EngineFinding.TENSOR_CONDITION, node)
                : new RefusedException(EngineFinding.VALUE_NOT_STATIC, node, "the condition");
    }

    private static Value constant(boolean value, Node origin) {
        Constant constant = Nodes.at(PythonFactory.eINSTANCE.createConstant(), origin);
        constant.setKind(value ? ConstantKind.TRUE : ConstantKind.FALSE);
        constant.setValue(value ? "True" : "False");
        return new Value.Static(constant);
    }

    Value comprehension(ListComp source) {
        Comprehension generator = source.getGenerators().get(0);
        if (source.getGenerators().size() != 1 || !(generator.getTarget() instanceof Name target)) {
            throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, source, "this comprehension");
        }
        List<Value> items = new ArrayList<>();
        for (Value item : iterable(generator.getIter())) {
            expressions.frame().variables().set(target.getId(), item);
            if (generator.getIfs().stream().allMatch(test -> truth(expressions.value(test), test))) {
                items.add(expressions.value(source.getElt()));
            }
        }
        return new Value.Items(items, false);
    }

    /** The items that a loop goes through, when they are known. */
    List<Value> iterable(ExprNode node) {
        if (expressions.value(node) instanceof Value.Items list && list.items().size() <= MOST_ITEMS) {
            return list.items();
        }
        throw new RefusedException(EngineFinding.VALUE_NOT_STATIC, node, "what the loop goes through");
    }

    /** {@code [a] + [b]} and {@code [a] * 3}. */
    Value lists(BinOp source, Value left, Value right) {
        if (source.getOp() == Operator.ADD && left instanceof Value.Items a && right instanceof Value.Items b) {
            List<Value> joined = new ArrayList<>(a.items());
            joined.addAll(b.items());
            return new Value.Items(joined, a.tuple());
        }
        if (source.getOp() == Operator.MULT && left instanceof Value.Items a && right instanceof Value.Static times) {
            Long count = Nodes.integer(times.expression());
            if (count != null && count * a.items().size() <= MOST_ITEMS) {
                List<Value> repeated = new ArrayList<>();
                Collections.nCopies((int) Math.max(0, count), a.items()).forEach(repeated::addAll);
                return new Value.Items(repeated, a.tuple());
            }
        }
        throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, source, "this operation on a list");
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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
import org.nnpivot.model.python.FormattedValue;
import org.nnpivot.model.python.IfExp;
import org.nnpivot.model.python.JoinedStr;
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
            throw undecided("the condition", source);
        }
        Value left = expressions.value(source.getLeft());
        Value right = expressions.value(source.getComparators().get(0));
        Boolean answer = answer(source.getOps().get(0), left, right);
        if (answer == null) {
            throw undecided("the condition", source, left, right);
        }
        return constant(answer, source);
    }

    private static Boolean answer(CmpOperator operator, Value left, Value right) {
        if (operator == CmpOperator.IS || operator == CmpOperator.IS_NOT) {
            return isNone(right) && isKnown(left) ? isNone(left) == (operator == CmpOperator.IS) : null;
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
        Number number = StaticNumbers.number(node);
        if (number != null || !(node instanceof Constant constant)) {
            return number == null ? null : Double.valueOf(number.doubleValue());
        }
        return switch (constant.getKind()) {
            case STR -> constant.getValue();
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    /** Whether a value is surely something or surely nothing; a parameter is neither. */
    private static boolean isKnown(Value value) {
        return !(value instanceof Value.Static known) || known.expression() instanceof Constant || Nodes.integer(known.expression()) != null;
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

    Value not(Value operand, Node source) {
        return constant(!truth(operand, source), source);
    }

    /** The text of a string that is known, such as the name of a layer. */
    String text(ExprNode node) {
        Value value = expressions.value(node);
        if (value instanceof Value.Static known && known.expression() instanceof Constant constant
                && constant.getKind() == ConstantKind.STR) {
            return constant.getValue();
        }
        throw undecided("this name", node, value);
    }

    /** {@code f"layer{i}"} of numbers and texts that are known. */
    Value joined(JoinedStr source) {
        StringBuilder text = new StringBuilder();
        for (ExprNode part : source.getValues()) {
            ExprNode inner = part instanceof FormattedValue formatted ? formatted.getValue() : part;
            if (part instanceof FormattedValue formatted && formatted.getFormat_spec() != null) {
                throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, part, "a format");
            }
            Value value = expressions.value(inner);
            Long number = value instanceof Value.Static known ? StaticNumbers.integer(known.expression()) : null;
            text.append(number == null ? text(inner) : number.toString());
        }
        Constant constant = Nodes.at(PythonFactory.eINSTANCE.createConstant(), source);
        constant.setKind(ConstantKind.STR);
        constant.setValue(text.toString());
        return new Value.Static(constant);
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
            case null, default -> throw undecided("the condition", node, value);
        };
    }

    /** What to throw where a value has to be known: it is where parameters are fixed, or it can't be. */
    RuntimeException undecided(String what, Node node, Value... values) {
        List<ExprNode> known = new ArrayList<>();
        for (Value value : values) {
            if (value instanceof Value.TensorName) {
                return new RefusedException(EngineFinding.TENSOR_CONDITION, node);
            }
            if (value instanceof Value.Static single) {
                known.add(single.expression());
            }
        }
        Set<String> parameters = expressions.frame().parameters().toFix(known);
        return parameters.isEmpty() ? new RefusedException(EngineFinding.VALUE_NOT_STATIC, node, what)
                : new SpecialiseException(parameters);
    }

    private static Value constant(boolean value, Node origin) {
        Constant constant = Nodes.at(PythonFactory.eINSTANCE.createConstant(), origin);
        constant.setKind(value ? ConstantKind.TRUE : ConstantKind.FALSE);
        constant.setValue(value ? "True" : "False");
        return new Value.Static(constant);
    }

    /** {@code [element for name in list if condition]}, also without brackets. */
    Value comprehension(ExprNode source, ExprNode element, List<Comprehension> generators) {
        Comprehension generator = generators.get(0);
        if (generators.size() != 1 || !(generator.getTarget() instanceof Name target)) {
            throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, source, "this comprehension");
        }
        List<Value> items = new ArrayList<>();
        for (Value item : iterable(generator.getIter())) {
            expressions.frame().variables().set(target.getId(), item);
            if (generator.getIfs().stream().allMatch(test -> truth(expressions.value(test), test))) {
                items.add(expressions.value(element));
            }
        }
        return new Value.Items(items, false);
    }

    /** The items that a loop goes through, when they are known. */
    List<Value> iterable(ExprNode node) {
        Value value = expressions.value(node);
        if (value instanceof Value.Items list && list.items().size() <= MOST_ITEMS) {
            return list.items();
        }
        throw undecided("what the loop goes through", node, value);
    }

    /** {@code [a] + [b]} and {@code [a] * 3}. */
    Value lists(BinOp source, Value left, Value right) {
        if (source.getOp() == Operator.ADD && left instanceof Value.Items a && right instanceof Value.Items b) {
            List<Value> joined = new ArrayList<>(a.items());
            joined.addAll(b.items());
            return new Value.Items(joined, a.tuple());
        }
        if (source.getOp() == Operator.MULT && left instanceof Value.Items a && right instanceof Value.Static times) {
            Long count = StaticNumbers.integer(times.expression());
            if (count != null && count * a.items().size() <= MOST_ITEMS) {
                List<Value> repeated = new ArrayList<>();
                Collections.nCopies((int) Math.max(0, count), a.items()).forEach(repeated::addAll);
                return new Value.Items(repeated, a.tuple());
            }
        }
        if (source.getOp() == Operator.MULT && left instanceof Value.Items) {
            throw undecided("the length of this list", source, right);
        }
        throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, source, "this operation on a list");
    }
}

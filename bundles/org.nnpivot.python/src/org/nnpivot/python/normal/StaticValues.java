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
import org.nnpivot.model.python.UnaryOp;
import org.nnpivot.model.python.UnaryOperator;

/** Decides conditions and unrolls comprehensions that depend on constants only. */
final class StaticValues {

    private static final int MOST_ITEMS = 10_000;
    /** Comparisons that tensors are given item by item. */
    private static final Set<CmpOperator> ORDER = Set.of(CmpOperator.EQ, CmpOperator.NOT_EQ, CmpOperator.LT, CmpOperator.LT_E,
            CmpOperator.GT, CmpOperator.GT_E);

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
        if ((left instanceof Value.TensorName || right instanceof Value.TensorName) && ORDER.contains(source.getOps().get(0))) {
            return new Value.TensorName(expressions.frame().tensors().emit(Conditions.compare(source,
                    expressions.expression(left, source.getLeft()), expressions.expression(right, source.getComparators().get(0))),
                    source));
        }
        Boolean answer = answer(source.getOps().get(0), left, right);
        if (answer != null) {
            decides(answer, source, left, right);
            return constant(answer, source);
        }
        if (left instanceof Value.Static a && right instanceof Value.Static b) {
            return new Value.Static(Conditions.compare(source, a.expression(), b.expression()));
        }
        throw undecided("the condition", source, left, right);
    }

    private static Boolean answer(CmpOperator operator, Value left, Value right) {
        if (operator == CmpOperator.IS || operator == CmpOperator.IS_NOT) {
            boolean same = operator == CmpOperator.IS;
            if (isNone(right) && isKnown(left)) {
                return isNone(left) == same;
            }
            return isClass(left) && isClass(right) ? Boolean.valueOf(left.equals(right) == same) : null;
        }
        if (operator == CmpOperator.IN || operator == CmpOperator.NOT_IN) {
            Boolean member = contains(left, right);
            return member == null ? null : member == (operator == CmpOperator.IN);
        }
        boolean classes = isClass(left) && isClass(right);
        if (classes && (operator == CmpOperator.EQ || operator == CmpOperator.NOT_EQ)) {
            return left.equals(right) == (operator == CmpOperator.EQ);
        }
        if (left instanceof Value.Items first && right instanceof Value.Items second) {
            return operator == CmpOperator.EQ ? same(first.items(), second.items()) : null;
        }
        if (!(left instanceof Value.Static first) || !(right instanceof Value.Static second)) {
            return null;
        }
        Object a = constant(first.expression());
        Object b = constant(second.expression());
        return a == null || b == null ? null : answer(operator, a, b);
    }

    /** Whether two lists hold the same; {@code null} where that is not known. */
    private static Boolean same(List<Value> first, List<Value> second) {
        boolean same = first.size() == second.size();
        for (int i = 0; same && i < first.size(); i++) {
            Boolean item = answer(CmpOperator.EQ, first.get(i), second.get(i));
            if (item == null) {
                return null;
            }
            same = item;
        }
        return same;
    }

    /**
     * What has been decided by a value that a loop depends on: by a variable of the loop, its rounds must be written alike
     * whatever the answer is; by the parameter, the class has to be written for this value alone.
     */
    private void decides(boolean answer, ExprNode condition, Value... values) {
        for (Value value : values) {
            if (value instanceof Value.Static known) {
                String parameter = LoopNames.parameterOf(known.expression());
                if (parameter != null) {
                    throw new SpecialiseException(Set.of(parameter), true);
                }
                if (LoopNames.variableOf(known.expression()) != null) {
                    expressions.frame().loops().answered(condition, answer);
                }
            }
        }
    }

    /** A number is used as it is: where it is that of a parameter which loops depend on, the class is written for this one alone. */
    void uses(Value value) {
        String parameter = value instanceof Value.Static known ? LoopNames.parameterOf(known.expression()) : null;
        if (parameter != null && !expressions.frame().loops().isReading()) {
            throw new SpecialiseException(Set.of(parameter), true);
        }
    }

    /** A list is gone through or changed: where it is a parameter that loops depend on, the class is written for this one alone. */
    void uses(Value.Items list) {
        String parameter = expressions.frame().parameters().counted(list);
        if (parameter != null && !expressions.frame().loops().isReading()) {
            throw new SpecialiseException(Set.of(parameter), true);
        }
    }

    private static boolean isClass(Value value) {
        return value instanceof Value.NetworkClass || value instanceof Value.Imported;
    }

    private static Boolean contains(Value element, Value container) {
        Object key = element instanceof Value.Static known ? constant(known.expression()) : null;
        if (key == null) {
            return null;
        }
        return switch (container) {
            case Value.Dict dict -> dict.entries().containsKey(key);
            case Value.Items list when list.items().stream().allMatch(item -> item instanceof Value.Static known
                    && (constant(known.expression()) != null || isNone(known))) -> list.items().stream()
                            .anyMatch(item -> key.equals(constant(((Value.Static) item).expression())));
            default -> null;
        };
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
    static Object constant(ExprNode node) {
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

    static boolean isNone(Value value) {
        return value instanceof Value.Static known && known.expression() instanceof Constant constant
                && constant.getKind() == ConstantKind.NONE;
    }

    /** What {@code and} and {@code or} give: the operand that decides, or a condition on parameters. */
    Value bool(BoolOp source) {
        boolean and = source.getOp() == BoolOperator.AND;
        List<ExprNode> open = new ArrayList<>();
        boolean asksForTruth = source.getValues().stream().anyMatch(StaticValues::isCondition);
        for (ExprNode node : source.getValues()) {
            Value value = expressions.value(node);
            boolean last = node == source.getValues().get(source.getValues().size() - 1);
            Boolean known = known(value);
            uses(value);
            if (known == null && value instanceof Value.Static condition && asksForTruth) {
                open.add(condition.expression());
            } else if (known == null && !open.isEmpty()) {
                throw undecided("the condition", source, value);
            } else if ((known == null ? truth(value, node) : known) != and || last && open.isEmpty()) {
                return open.isEmpty() ? value : joined(source, open, value);
            }
        }
        return new Value.Static(Conditions.joined(source, open));
    }

    private Value joined(BoolOp source, List<ExprNode> open, Value last) {
        boolean decides = known(last) != (source.getOp() == BoolOperator.AND);
        if (decides && last instanceof Value.Static constant && constant(constant.expression()) instanceof Boolean) {
            return last;
        }
        throw undecided("the condition", source, last);
    }

    /** Whether an expression is true or false, rather than a value of any kind. */
    private static boolean isCondition(ExprNode node) {
        return node instanceof Compare || node instanceof BoolOp
                || node instanceof UnaryOp not && not.getOp() == UnaryOperator.NOT;
    }

    Value not(Value operand, ExprNode source) {
        Boolean known = known(operand);
        uses(operand);
        if (known == null && operand instanceof Value.Static condition) {
            return new Value.Static(Conditions.not(condition.expression(), source));
        }
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
            uses(value);
            Long number = value instanceof Value.Static known ? StaticNumbers.integer(known.expression()) : null;
            text.append(number == null ? text(inner) : number.toString());
        }
        return new Value.Static(text(text.toString(), source));
    }

    Value choice(IfExp source) {
        boolean holds = truth(expressions.value(source.getTest()), source.getTest());
        return expressions.value(holds ? source.getBody() : source.getOrelse());
    }

    /** Whether a condition holds; a refusal when that is not known before the network runs. */
    boolean truth(Value value, Node node) {
        Boolean known = known(value);
        if (known != null && node instanceof ExprNode condition) {
            decides(known, condition, value);
        }
        if (known == null && value instanceof Value.Static condition) {
            known = new Conditions(expressions.frame()).decide(condition.expression()).orElse(null);
        }
        if (known == null) {
            throw undecided("the condition", node, value);
        }
        return known;
    }

    /** Whether a value is true, where that does not depend on parameters; {@code null} where it is not known. */
    Boolean known(Value value) {
        return switch (value) {
            case Value.Items list -> !list.items().isEmpty();
            case Value.Dict dict -> !dict.entries().isEmpty();
            case Value.NetworkClass type -> true;
            case Value.Imported imported -> true;
            case Value.Definition definition -> true;
            case Value.Construction construction -> true;
            case Value.Static none when isNone(none) -> false;
            case Value.Static known -> switch (constant(known.expression())) {
                case Boolean bool -> bool;
                case Double number -> number != 0;
                case String text -> !text.isEmpty();
                case null, default -> null;
            };
            default -> null;
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
        if (parameters.isEmpty()) {
            String type = expressions.frame().context().dependencies().current();
            parameters = expressions.frame().parameters().toCount(known, name -> expressions.frame().context().structuring().counts(type, name));
        }
        if (!parameters.isEmpty()) {
            return new SpecialiseException(parameters);
        }
        List<String> several = expressions.frame().parameters().withSeveralValues(known);
        return new RefusedException(EngineFinding.VALUE_NOT_STATIC, node, several.isEmpty() ? what
                : String.join(", ", several) + ", to which this file gives several values,");
    }

    /** A key of a dictionary: a text, a number or a Boolean. */
    Object key(Value value, Node node) {
        uses(value);
        Object key = value instanceof Value.Static known ? constant(known.expression()) : null;
        if (key == null) {
            throw undecided("this key", node, value);
        }
        return key;
    }

    /** The value that a key stands for. */
    static Value key(Object key, Node origin) {
        return switch (key) {
            case Boolean truth -> constant(truth, origin);
            case Double number when number == Math.rint(number) -> new Value.Static(Nodes.integer(number.longValue(), origin));
            default -> new Value.Static(text(key.toString(), origin));
        };
    }

    static Value none(Node origin) {
        Constant constant = Nodes.at(PythonFactory.eINSTANCE.createConstant(), origin);
        constant.setKind(ConstantKind.NONE);
        constant.setValue("None");
        return new Value.Static(constant);
    }

    private static Constant text(String value, Node origin) {
        Constant constant = Nodes.at(PythonFactory.eINSTANCE.createConstant(), origin);
        constant.setKind(ConstantKind.STR);
        constant.setValue(value);
        return constant;
    }

    static Value constant(boolean value, Node origin) {
        Constant constant = Nodes.at(PythonFactory.eINSTANCE.createConstant(), origin);
        constant.setKind(value ? ConstantKind.TRUE : ConstantKind.FALSE);
        constant.setValue(value ? "True" : "False");
        return new Value.Static(constant);
    }

    /** The items that a loop goes through, when they are known. */
    List<Value> iterable(ExprNode node) {
        Value value = expressions.listed(node);
        if (value instanceof Value.Items list && list.items().size() <= MOST_ITEMS) {
            uses(list);
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
            uses(times);
            Long count = StaticNumbers.integer(times.expression());
            if (count != null && count * a.items().size() <= MOST_ITEMS) {
                List<Value> repeated = new ArrayList<>();
                Collections.nCopies((int) Math.max(0, count), a.items()).forEach(repeated::addAll);
                return new Value.Items(repeated, a.tuple());
            }
        }
        if (left instanceof Value.Static || right instanceof Value.Static) {
            throw undecided("this list", source, left, right);
        }
        throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, source, "this operation on a list");
    }
}

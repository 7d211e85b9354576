// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Operator;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.UnaryOp;
import org.nnpivot.model.python.UnaryOperator;

/** Python's own functions, as far as their result is known without running anything. */
final class Builtins {

    /** Functions of Python that nobody has to import; what is not followed here is refused where it is called. */
    static final Set<String> NAMES = Set.of("range", "len", "list", "tuple", "enumerate", "zip", "getattr", "int", "float", "min", "max",
            "print", "isinstance", "super", "sum", "abs", "round", "sorted", "reversed", "bool", "str", "dict", "set", "any", "all",
            "hasattr", "setattr", "type", "map", "filter", "input", "iter", "next", "slice", "open", "repr", "format", "callable");

    private static final int LONGEST_RANGE = 10_000;

    private final ExpressionNormalizer expressions;

    Builtins(ExpressionNormalizer expressions) {
        this.expressions = expressions;
    }

    Value value(String name, Call call) {
        return switch (name) {
            case "range" -> range(call);
            case "len" -> length(call);
            case "list" -> new Value.Items(list(call).items(), false);
            case "tuple" -> new Value.Items(list(call).items(), true);
            case "collections.OrderedDict" -> list(call);
            case "dict" -> dictionary(call);
            case "reversed" -> new Value.Items(list(call).items().reversed(), false);
            case "isinstance" -> new TypeTests(expressions).isInstance(call);
            case "sum" -> sum(call);
            case "enumerate" -> enumerate(call);
            case "zip" -> zip(call);
            case "getattr" -> attribute(call);
            case "int", "float", "min", "max", "round", "abs" -> number(name, call);
            case "math.floor" -> folded(floor(expressions.value(call.getArgs().get(0)), call), call);
            case "math.ceil" -> folded(negated(floor(negated(expressions.value(call.getArgs().get(0)), call), call), call), call);
            case "math.sqrt" -> power(call);
            case "math.prod", "numpy.prod" -> product(call);
            case "str" -> text(call);
            default -> Places.value(name, call)
                    .orElseThrow(() -> new RefusedException(EngineFinding.UNKNOWN_OPERATOR, call, name));
        };
    }

    /** A whole number as text, such as for the name of a layer. */
    private Value text(Call call) {
        Value value = expressions.value(call.getArgs().get(0));
        new StaticValues(expressions).uses(value);
        Long number = value instanceof Value.Static known ? StaticNumbers.integer(known.expression()) : null;
        return new Value.Static(Nodes.text(number == null ? new StaticValues(expressions).text(call.getArgs().get(0)) : number.toString(),
                call));
    }

    private Value range(Call call) {
        long[] bounds = call.getArgs().stream().mapToLong(this::integer).toArray();
        long from = bounds.length > 1 ? bounds[0] : 0;
        long to = bounds[bounds.length > 1 ? 1 : 0];
        long step = bounds.length > 2 ? bounds[2] : 1;
        if (step == 0 || Math.abs((to - from) / step) > LONGEST_RANGE) {
            throw new RefusedException(EngineFinding.EVALUATION_LIMIT, call, "range", LONGEST_RANGE);
        }
        List<Value> items = new ArrayList<>();
        for (long i = from; step > 0 ? i < to : i > to; i += step) {
            items.add(new Value.Static(Nodes.integer(i, call)));
        }
        return new Value.Items(items, false);
    }

    /** {@code getattr(self, "name")}. */
    private Value attribute(Call call) {
        Optional<Value.Construction> activation = new DynamicActivations(expressions.frame())
                .attribute(expressions.value(call.getArgs().get(0)), expressions.value(call.getArgs().get(1)), call);
        if (activation.isPresent()) {
            return activation.get();
        }
        Attribute attribute = Nodes.at(PythonFactory.eINSTANCE.createAttribute(), call);
        attribute.setValue(Nodes.copy(call.getArgs().get(0)));
        attribute.setAttr(new StaticValues(expressions).text(call.getArgs().get(1)));
        return expressions.value(attribute);
    }

    private long integer(ExprNode node) {
        Value value = expressions.value(node);
        new StaticValues(expressions).uses(value);
        Long integer = value instanceof Value.Static known ? StaticNumbers.integer(known.expression()) : null;
        if (integer == null) {
            throw new StaticValues(expressions).undecided("the bound of the range", node, value);
        }
        return integer;
    }

    private Value length(Call call) {
        Value value = expressions.listed(call.getArgs().get(0));
        if (value instanceof Value.Items list) {
            Value.Static size = new Value.Static(Nodes.integer(list.items().size(), call));
            String parameter = expressions.frame().parameters().counted(list);
            return parameter == null ? size : size.named("len(" + LoopNames.parameter(parameter) + ")");
        }
        if (value instanceof Value.TensorName tensor) {
            return new Value.Static(Nodes.size(tensor.name(), Nodes.integer(0, call), call));
        }
        if (value instanceof Value.Dict dict) {
            return new Value.Static(Nodes.integer(dict.entries().size(), call));
        }
        throw new StaticValues(expressions).undecided("this length", call, value);
    }

    Value.Items list(Call call) {
        if (call.getArgs().isEmpty()) {
            return new Value.Items(new ArrayList<>(), false);
        }
        Value value = expressions.listed(call.getArgs().get(0));
        if (value instanceof Value.Items list) {
            return list;
        }
        throw new StaticValues(expressions).undecided("this list", call, value);
    }

    /** A dictionary of pairs, of keyword arguments, or a copy of another one. */
    Value dictionary(Call call) {
        Map<Object, Value> entries = new LinkedHashMap<>();
        if (!call.getArgs().isEmpty()) {
            switch (expressions.value(call.getArgs().get(0))) {
                case Value.Dict dict -> entries.putAll(dict.entries());
                case Value.Items pairs -> pairs.items().forEach(pair -> entries.put(
                        new StaticValues(expressions).key(((Value.Items) pair).items().get(0), call),
                        ((Value.Items) pair).items().get(1)));
                case Value other -> throw new StaticValues(expressions).undecided("this dictionary", call, other);
            }
        }
        call.getKeywords().forEach(keyword -> entries.put(keyword.getArg(), expressions.value(keyword.getValue())));
        return new Value.Dict(entries);
    }

    /** Items added from the left, tensors or numbers. */
    private Value sum(Call call) {
        List<Value> items = list(call).items();
        if (items.isEmpty()) {
            return new Value.Static(Nodes.integer(0, call));
        }
        Value sum = items.get(0);
        for (Value item : items.subList(1, items.size())) {
            sum = expressions.binary(Operator.ADD, sum, item, call);
        }
        return sum;
    }

    private Value product(Call call) {
        Value product = new Value.Static(Nodes.integer(1, call));
        for (Value item : list(call).items()) {
            product = expressions.binary(Operator.MULT, product, item, call);
        }
        return product;
    }

    private Value power(Call call) {
        Constant half = Nodes.at(PythonFactory.eINSTANCE.createConstant(), call);
        half.setKind(ConstantKind.FLOAT);
        half.setValue("0.5");
        return expressions.binary(Operator.POW, expressions.value(call.getArgs().get(0)), new Value.Static(half), call);
    }

    /** {@code int(x // 1)}, which needs no import. */
    private Value.Static floor(Value number, Call call) {
        Call whole = Nodes.at(PythonFactory.eINSTANCE.createCall(), call);
        whole.setFunc(Nodes.name("int", call));
        whole.getArgs().add(expressions.expression(expressions.binary(Operator.FLOOR_DIV, number,
                new Value.Static(Nodes.integer(1, call)), call), call));
        return new Value.Static(whole);
    }

    private Value.Static negated(Value number, Call call) {
        UnaryOp negated = Nodes.at(PythonFactory.eINSTANCE.createUnaryOp(), call);
        negated.setOp(UnaryOperator.USUB);
        negated.setOperand(expressions.expression(number, call));
        return new Value.Static(negated);
    }

    private static Value folded(Value.Static number, Call call) {
        Long known = StaticNumbers.integer(number.expression());
        return known == null ? number : new Value.Static(Nodes.integer(known, call));
    }

    private Value enumerate(Call call) {
        List<Value> pairs = new ArrayList<>();
        if (call.getArgs().size() != 1 || !call.getKeywords().isEmpty()) {
            throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, call, "enumerate with a start");
        }
        for (Value item : list(call).items()) {
            pairs.add(new Value.Items(List.of(new Value.Static(Nodes.integer(pairs.size(), call)), item), true));
        }
        return new Value.Items(pairs, false);
    }

    private Value zip(Call call) {
        List<List<Value>> lists = new ArrayList<>();
        for (ExprNode argument : call.getArgs()) {
            Value value = expressions.value(argument);
            if (!(value instanceof Value.Items list)) {
                throw new StaticValues(expressions).undecided("what is zipped", argument, value);
            }
            lists.add(list.items());
        }
        int shortest = lists.stream().mapToInt(List::size).min().orElse(0);
        List<Value> rows = new ArrayList<>();
        for (int i = 0; i < shortest; i++) {
            int row = i;
            rows.add(new Value.Items(lists.stream().map(list -> list.get(row)).toList(), true));
        }
        return new Value.Items(rows, false);
    }

    /** Stays a call in the expression: the pivot knows these functions. */
    private Value number(String name, Call call) {
        Call normal = Nodes.at(PythonFactory.eINSTANCE.createCall(), call);
        normal.setFunc(Nodes.name(name, call));
        for (ExprNode argument : call.getArgs()) {
            if (!(expressions.value(argument) instanceof Value.Static known)) {
                throw new RefusedException(EngineFinding.VALUE_NOT_STATIC, argument, "the argument of " + name);
            }
            normal.getArgs().add(Nodes.copy(known.expression()));
        }
        if ("int".equals(name) && normal.getArgs().get(0) instanceof Call whole && whole.getFunc() instanceof Name function
                && name.equals(function.getId())) {
            return new Value.Static(Nodes.copy(whole));
        }
        if ("float".equals(name) && normal.getArgs().get(0) instanceof Constant text && text.getKind() == ConstantKind.STR) {
            text.setKind(ConstantKind.FLOAT);
            return new Value.Static(Nodes.copy(text));
        }
        return new Value.Static(normal);
    }
}

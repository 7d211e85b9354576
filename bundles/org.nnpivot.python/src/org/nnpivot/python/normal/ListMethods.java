// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;

/** Methods of lists and dictionaries whose contents are known. */
final class ListMethods {

    private final ExpressionNormalizer expressions;

    ListMethods(ExpressionNormalizer expressions) {
        this.expressions = expressions;
    }

    /** The result of a method; empty when the receiver is no list and no dictionary. */
    Optional<Value> call(Value receiver, String method, Call call) {
        return switch (receiver) {
            case Value.Items list -> Optional.of(list(list, method, call));
            case Value.Dict dict -> Optional.of(dictionary(dict, method, call));
            default -> Optional.empty();
        };
    }

    private Value list(Value.Items list, String method, Call call) {
        List<Value> arguments = expressions.items(call.getArgs());
        if (list.tuple() || !call.getKeywords().isEmpty()) {
            throw unknown(method, call);
        }
        new StaticValues(expressions).uses(list);
        switch (method) {
            case "append" -> list.items().add(arguments.get(0));
            case "extend" -> list.items().addAll(items(arguments.get(0), call));
            case "insert" -> list.items().add(position(arguments.get(0), list.items().size(), call), arguments.get(1));
            case "reverse" -> java.util.Collections.reverse(list.items());
            case "pop" -> {
                int last = list.items().size() - 1;
                int at = arguments.isEmpty() ? last : position(arguments.get(0), last, call);
                if (last < 0 || at > last) {
                    throw unknown(method, call);
                }
                return list.items().remove(at);
            }
            default -> throw unknown(method, call);
        }
        return new Value.Items(List.of(), true);
    }

    private List<Value> items(Value value, Call call) {
        if (value instanceof Value.Items more) {
            return List.copyOf(more.items());
        }
        throw new StaticValues(expressions).undecided("what the list is extended by", call, value);
    }

    private int position(Value value, int size, Call call) {
        new StaticValues(expressions).uses(value);
        Long index = value instanceof Value.Static known ? StaticNumbers.integer(known.expression()) : null;
        if (index == null) {
            throw new StaticValues(expressions).undecided("the position", call, value);
        }
        return (int) Math.max(0, Math.min(size, index < 0 ? index + size : index));
    }

    private Value dictionary(Value.Dict dict, String method, Call call) {
        return switch (method) {
            case "keys" -> new Value.Items(dict.entries().keySet().stream().map(key -> StaticValues.key(key, call)).toList(), false);
            case "values" -> new Value.Items(List.copyOf(dict.entries().values()), false);
            case "items" -> new Value.Items(pairs(dict, call), false);
            case "get" -> entry(dict, call);
            default -> throw unknown(method, call);
        };
    }

    /** Pairs of key and value. */
    static List<Value> pairs(Value.Dict dict, Call call) {
        List<Value> pairs = new ArrayList<>();
        for (Map.Entry<Object, Value> entry : dict.entries().entrySet()) {
            pairs.add(new Value.Items(List.of(StaticValues.key(entry.getKey(), call), entry.getValue()), true));
        }
        return pairs;
    }

    private Value entry(Value.Dict dict, Call call) {
        List<Value> arguments = expressions.items(call.getArgs());
        Value value = dict.entries().get(new StaticValues(expressions).key(arguments.get(0), call));
        return value != null ? value : arguments.size() > 1 ? arguments.get(1) : StaticValues.none(call);
    }

    private static RefusedException unknown(String method, Call call) {
        Attribute attribute = (Attribute) call.getFunc();
        return new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, attribute, "the method " + method);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.List;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ExprNode;

/** Answers {@code isinstance} where the value is known. */
final class TypeTests {

    private final ExpressionNormalizer expressions;

    TypeTests(ExpressionNormalizer expressions) {
        this.expressions = expressions;
    }

    Value isInstance(Call call) {
        Value value = expressions.value(call.getArgs().get(0));
        Value type = expressions.value(call.getArgs().get(1));
        List<Value> types = type instanceof Value.Items several ? several.items() : List.of(type);
        String own = type(value);
        if (own == null || !types.stream().allMatch(Value.Imported.class::isInstance)
                && !types.stream().allMatch(Value.NetworkClass.class::isInstance)) {
            throw new StaticValues(expressions).undecided("the type", call, value);
        }
        boolean is = types.stream().map(TypeTests::name).anyMatch(name -> own.equals(name)
                || "bool".equals(own) && "int".equals(name));
        return StaticValues.constant(is, call);
    }

    private static String name(Value type) {
        return type instanceof Value.Imported imported ? imported.qualified() : ((Value.NetworkClass) type).name();
    }

    /** The name of a value's type; {@code null} when it is not known. */
    private static String type(Value value) {
        return switch (value) {
            case Value.Items list -> list.tuple() ? "tuple" : "list";
            case Value.Dict dict -> "dict";
            case Value.Definition definition -> definition.call().getApi();
            case Value.Construction construction -> construction.call().getApi();
            case Value.Static known -> type(known.expression());
            default -> null;
        };
    }

    private static String type(ExprNode node) {
        Number number = StaticNumbers.number(node);
        if (number != null) {
            return number instanceof Long ? "int" : "float";
        }
        if (!(node instanceof Constant constant)) {
            return null;
        }
        return switch (constant.getKind()) {
            case STR -> "str";
            case TRUE, FALSE -> "bool";
            case NONE -> "NoneType";
            default -> null;
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nnpivot.diagnostics.EngineFinding;
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
        if (own != null && isLayer(value)) {
            return StaticValues.constant(isLayer(own, types, call), call);
        }
        if (own == null || !types.stream().allMatch(Value.Imported.class::isInstance)
                && !types.stream().allMatch(Value.NetworkClass.class::isInstance)) {
            throw new StaticValues(expressions).undecided("the type", call, value);
        }
        boolean is = types.stream().map(TypeTests::name).anyMatch(name -> own.equals(name)
                || "bool".equals(own) && "int".equals(name));
        return StaticValues.constant(is, call);
    }

    private static boolean isLayer(Value value) {
        return value instanceof Value.Definition || value instanceof Value.Construction;
    }

    /** Whether a layer is of one of these types: of its own, or of one that it inherits from as far as that is known. */
    private boolean isLayer(String own, List<Value> types, Call call) {
        FileContext context = expressions.frame().context();
        String kind = context.variants().values().stream().flatMap(List::stream).filter(variant -> variant.name().equals(own))
                .map(Variant::type).findFirst().orElse(own);
        Set<String> known = new HashSet<>(context.ancestors().getOrDefault(kind, Set.of()));
        known.add(kind);
        // A layer that finds out its sizes is one of the same kind as well.
        boolean decided = !kind.contains(".Lazy");
        for (Value type : types) {
            String name = type instanceof Value.Imported || type instanceof Value.NetworkClass ? name(type) : null;
            if (name != null && (known.contains(name) || Dialect.ofBase(name).isPresent())) {
                return true;
            }
            decided &= type instanceof Value.NetworkClass || name != null && isLeaf(name);
        }
        if (!decided) {
            throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, call, "asking for this type");
        }
        return false;
    }

    /** Whether the type is that of a layer of the catalogue or of a chain, from which no other layer of it inherits. */
    private boolean isLeaf(String type) {
        return Dialect.ofSequential(type).isPresent()
                || expressions.frame().context().apis().signatures(type).stream().anyMatch(Apis.Signature::layer);
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

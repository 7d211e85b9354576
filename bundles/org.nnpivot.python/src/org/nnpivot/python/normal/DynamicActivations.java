// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.python.PythonWriter;

/**
 * Activations that are known only when the network is constructed. In the normal form they are found by a name, that of the
 * catalogue: a parameter that the source gives a class, a layer or a function takes the name.
 */
final class DynamicActivations {

    private final Frame frame;

    DynamicActivations(Frame frame) {
        this.frame = frame;
    }

    /** What a parameter that stands for an activation is in the source. */
    enum Kind {
        /** A class, of which the network makes a layer itself. */
        TYPE,
        /** A layer that has been made, or a function. */
        LAYER,
        /** The name that it has in the catalogue, too. */
        NAME
    }

    /**
     * A parameter that stands for an activation.
     *
     * @param words the names of the activations that the file gives it, by where they are written
     * @param fits whether a text is a name by which the network finds an activation
     */
    record Parameter(Kind kind, Map<ExprNode, String> words, Predicate<String> fits) {}

    /** Notes whether a parameter stands for an activation: all values that the file gives it have to be ones. */
    void look(String parameter) {
        List<ExprNode> values = frame.parameters().values(parameter);
        Map<ExprNode, String> words = new IdentityHashMap<>();
        int types = 0;
        boolean changes = false;
        for (ExprNode value : values) {
            Optional<String> word = named(value);
            if (word.isEmpty()) {
                return;
            }
            words.put(value, word.get());
            types += isType(value) ? 1 : 0;
            changes |= !isNothing(value);
        }
        if (changes && (types == 0 || types == values.size())) {
            frame.parameters().activation(parameter, new Parameter(types > 0 ? Kind.TYPE : Kind.LAYER, words, text -> false));
        }
    }

    /** The word for an activation as the source writes it. */
    private Optional<String> named(ExprNode value) {
        return switch (value) {
            case Attribute attribute -> qualified(attribute).flatMap(api -> frame.context().apis().activation(api, List.of()));
            case Name name -> qualified(name).flatMap(api -> frame.context().apis().activation(api, List.of()));
            case Call call when call.getArgs().isEmpty() && call.getKeywords().isEmpty() && isType(call.getFunc()) -> named(call.getFunc());
            default -> Optional.empty();
        };
    }

    private boolean isType(ExprNode value) {
        return qualified(value).stream().flatMap(api -> frame.context().apis().signatures(api).stream()).anyMatch(Apis.Signature::layer);
    }

    /** Whether it hands on what it takes: where nothing else is given, any layer may be meant. */
    private boolean isNothing(ExprNode value) {
        return qualified(value instanceof Call call ? call.getFunc() : value).stream()
                .flatMap(api -> frame.context().apis().signatures(api).stream()).anyMatch(Apis.Signature::aliases);
    }

    private Optional<String> qualified(ExprNode value) {
        return value instanceof Attribute || value instanceof Name ? frame.context().qualified(value) : Optional.empty();
    }

    /** The word for an activation that is an argument in the normal form. */
    static Optional<String> word(ExprNode value, Apis apis) {
        return switch (value) {
            case Call call when call.getApi() != null && !CallNormalizer.isInPlace(call) -> apis.activation(call.getApi(), call.getKeywords());
            case Attribute attribute -> apis.activation(new PythonWriter().expression(attribute), List.of());
            default -> Optional.empty();
        };
    }

    /** The layer that a parameter stands for, where it is one that has been made. */
    Optional<Value.Construction> made(Value value, Node origin) {
        return parameter(value).filter(parameter -> parameter.kind() == Kind.LAYER).map(parameter -> found(((Value.Static) value).expression(), origin));
    }

    /** What a call gives of what a parameter stands for: of a class a layer, of all else a tensor. */
    Optional<Value> called(Value parameter, Call call, Function<Value.Construction, Value> applied) {
        return made(parameter, call).map(applied).or(() -> constructed(parameter, call));
    }

    /** The layer that is made of the class that a parameter stands for; it may change its operand. */
    private Optional<Value.Construction> constructed(Value value, Call call) {
        boolean plain = call.getArgs().isEmpty() && call.getKeywords().stream().allMatch(keyword -> "inplace".equals(keyword.getArg()));
        return parameter(value).filter(parameter -> parameter.kind() == Kind.TYPE && plain).map(parameter -> {
            Value.Construction layer = found(((Value.Static) value).expression(), call);
            call.getKeywords().forEach(keyword -> layer.call().getKeywords().add(Nodes.copy(keyword)));
            return layer;
        });
    }

    private Optional<Parameter> parameter(Value value) {
        return value instanceof Value.Static known && known.expression() instanceof Name name
                ? frame.parameters().activation(name.getId()) : Optional.empty();
    }

    /** {@code getattr(module, name)}, where the names are those of the catalogue. */
    Optional<Value.Construction> attribute(Value module, Value name, Node origin) {
        return module instanceof Value.Imported imported ? found(name, origin, text ->
                frame.context().apis().activation(imported.qualified() + "." + text, List.of()).filter(text::equals).isPresent()) : Optional.empty();
    }

    /** {@code {"relu": nn.ReLU(), ...}[name]}, where the keys are the names of the catalogue. */
    Optional<Value.Construction> entry(Value.Dict activations, Value name, Node origin) {
        boolean named = activations.entries().entrySet().stream().allMatch(entry -> word(entry.getValue()).filter(entry.getKey()::equals).isPresent());
        return named ? found(name, origin, activations.entries()::containsKey) : Optional.empty();
    }

    private Optional<String> word(Value value) {
        Apis apis = frame.context().apis();
        return switch (value) {
            case Value.Construction layer -> word(layer.call(), apis);
            case Value.Imported imported -> apis.activation(imported.qualified(), List.of());
            default -> Optional.empty();
        };
    }

    /** What is found by a parameter, or by a name at the top of the file: all values that the file gives it have to fit. */
    private Optional<Value.Construction> found(Value name, Node origin, Predicate<String> fits) {
        List<ExprNode> values = !(name instanceof Value.Static known) ? List.of() : switch (known.expression()) {
            case Name parameter when frame.parameters().open().contains(parameter.getId()) -> frame.parameters().values(parameter.getId());
            case Constant text when text.getConstant() != null -> List.of(text);
            default -> List.of();
        };
        if (values.isEmpty() || !areNames(values, fits)) {
            return Optional.empty();
        }
        ExprNode found = ((Value.Static) name).expression();
        if (found instanceof Name parameter) {
            Map<ExprNode, String> words = new IdentityHashMap<>();
            values.forEach(value -> words.put(value, ((Constant) value).getValue()));
            frame.parameters().activation(parameter.getId(), new Parameter(Kind.NAME, words, fits));
        }
        return Optional.of(found(found, origin));
    }

    private static boolean areNames(List<ExprNode> values, Predicate<String> fits) {
        return values.stream().allMatch(value -> value instanceof Constant text && text.getKind() == ConstantKind.STR
                && fits.test(text.getValue()));
    }

    /**
     * Whether a network can give another one what it was given itself; a parameter without a value stands for the same.
     *
     * @param own the parameters of the network that gives
     * @param name the one that it hands on
     * @param activation what the other one takes
     */
    static boolean handsOn(ConstructorParameters own, String name, Parameter activation) {
        List<ExprNode> values = own.values(name);
        if (values.isEmpty()) {
            own.activation(name, activation);
        }
        return activation.kind() == Kind.NAME ? areNames(values, activation.fits())
                : own.activation(name).filter(other -> other.kind() == activation.kind()).isPresent();
    }

    private static Value.Construction found(ExprNode name, Node origin) {
        Call call = Nodes.call(Apis.NAMED, origin);
        call.getKeywords().add(Nodes.keyword("name", Nodes.copy(name), false));
        return new Value.Construction(call);
    }

    /** Whether a call makes a layer of an activation that has been found as a class: {@code getattr(nn, name)()}. */
    static boolean isMade(Value.Construction construction, Call call) {
        return Apis.NAMED.equals(construction.call().getApi()) && call.getArgs().isEmpty() && call.getKeywords().isEmpty();
    }
}

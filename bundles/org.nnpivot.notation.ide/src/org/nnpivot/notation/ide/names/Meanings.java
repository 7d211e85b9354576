// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nnpivot.notation.names.OperatorWords;
import org.nnpivot.notation.syntax.Attribute;
import org.nnpivot.notation.syntax.Call;
import org.nnpivot.notation.syntax.Definition;
import org.nnpivot.notation.syntax.Expression;
import org.nnpivot.notation.syntax.Literal;
import org.nnpivot.notation.syntax.Network;
import org.nnpivot.notation.syntax.TensorOperation;
import org.nnpivot.operators.Operator;

/** Tells what definitions and calls apply, as far as it is written. */
public final class Meanings {

    /** The attribute that says what a definition is. */
    public static final String TYPE = "type";

    private final OperatorWords words;

    /** With these words for operators. */
    public Meanings(OperatorWords words) {
        this.words = words;
    }

    static Name name(Operator operator) {
        return new Name(Name.Kind.OPERATOR, operator.name(), null);
    }

    /** What a definition makes. */
    public Meaning of(Definition definition, Scope scope) {
        Expression type = definition.getAttributes().stream().filter(attribute -> TYPE.equals(attribute.getName()))
                .map(Attribute::getValue).filter(Objects::nonNull).findFirst().orElse(null);
        boolean quoted = type instanceof Literal;
        String word = type instanceof Call call ? call.getFunction() : Words.word(type);
        if (word == null) {
            return Meaning.NOTHING;
        }
        Name network = quoted ? null : scope.network(word);
        return network != null ? instance(network, scope) : operator(operator(word, definition.getAttributes()));
    }

    private Optional<Operator> operator(String word, List<Attribute> attributes) {
        Map<String, String> features = new HashMap<>();
        attributes.forEach(attribute -> features.put(attribute.getName(), Words.word(attribute.getValue())));
        return words.definitions(word, features).stream().findFirst();
    }

    /** What a tensor operation of BESSER makes. */
    Meaning ofOperation(List<Attribute> attributes) {
        return attributes.stream().filter(attribute -> TYPE.equals(attribute.getName())).map(Attribute::getValue).map(Words::word)
                .filter(word -> word != null).findFirst().map(word -> operator(words.function(word))).orElse(Meaning.NOTHING);
    }

    private static Meaning operator(Optional<Operator> operator) {
        return operator.map(found -> new Meaning(null, null, found, null)).orElse(Meaning.NOTHING);
    }

    private static Meaning instance(Name network, Scope from) {
        return new Meaning(network, parts(network, from), null, null);
    }

    static Scope parts(Name network, Scope from) {
        return from.table.values().stream().filter(scope -> scope.network.getName().equals(network.word())
                && scope.network.eContainer() != null && holder(scope.network) == network.scope()).findFirst().orElse(null);
    }

    private static Object holder(Network network) {
        Network outer = Words.enclosing(network.eContainer(), Network.class);
        return outer == null ? network.eContainer() : outer;
    }

    /** What a call applies. */
    public Meaning of(Call call, Scope scope) {
        String word = call.getQuoted() == null ? call.getFunction() : call.getQuoted();
        if (word == null) {
            return Meaning.NOTHING;
        }
        Name defined = call.getQuoted() == null ? scope.definitions.get(word) : null;
        if (defined != null) {
            Meaning made = made(defined, scope);
            return new Meaning(made.network(), made.parts(), made.operator(), defined);
        }
        Name network = call.getQuoted() != null && words.named(word).isPresent() ? null : scope.network(word);
        if (network != null) {
            return instance(network, scope);
        }
        return operator(call.getQuoted() != null ? words.named(word) : words.function(word));
    }

    /** What a definition of that name makes. */
    private Meaning made(Name defined, Scope scope) {
        if (defined.kind() == Name.Kind.NETWORK) {
            return instance(defined, scope);
        }
        return switch (scope.places.get(defined.word())) {
            case Definition definition -> of(definition, scope);
            case TensorOperation operation -> ofOperation(operation.getAttributes());
            case null, default -> Meaning.NOTHING;
        };
    }
}

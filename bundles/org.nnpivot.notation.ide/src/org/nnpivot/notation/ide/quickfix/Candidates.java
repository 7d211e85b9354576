// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.quickfix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nnpivot.notation.ide.names.Name;
import org.nnpivot.notation.ide.names.Scope;
import org.nnpivot.notation.ide.text.NotationSource;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.formula.Formula;

/** The words that may stand at a place. */
final class Candidates {

    private final NotationSource source;

    Candidates(NotationSource source) {
        this.source = source;
    }

    private Optional<Scope> scope(int offset) {
        return source.scopeAt(offset);
    }

    private List<String> words(int offset, java.util.function.Function<Scope, Stream<Name>> names) {
        return scope(offset).map(names).orElse(Stream.empty()).map(Name::word).distinct().toList();
    }

    /** Operators and networks. */
    List<String> types(int offset) {
        List<String> types = new ArrayList<>(words(offset, Scope::visibleNetworks));
        for (Operator operator : source.catalogue().operators()) {
            types.add(operator.name());
            types.add(source.words().definitionWord(operator));
        }
        return types;
    }

    List<String> activations() {
        return source.catalogue().operators().stream().filter(Operator::activation).map(source.words()::functionWord).toList();
    }

    /** What can stand in front of parentheses. */
    List<String> applied(int offset) {
        List<String> applied = new ArrayList<>(words(offset, scope -> Stream.concat(scope.definitions().stream(), scope.visibleNetworks())));
        source.catalogue().operators().forEach(operator -> applied.add(source.words().functionWord(operator)));
        return applied;
    }

    List<String> tensors(int offset) {
        return words(offset, scope -> scope.tensors().stream());
    }

    List<String> values(int offset) {
        return words(offset, scope -> Stream.of(scope.parameters(), scope.tensors()).flatMap(Collection::stream));
    }

    /** The attributes of an operator, or the parameters of a network. */
    List<String> attributes(String applied, int offset) {
        return source.catalogue().operator(applied).map(operator -> operator.parameters().stream().map(Parameter::name).toList())
                .orElseGet(() -> scope(offset).flatMap(scope -> scope.named(applied))
                        .map(named -> named.parameters().stream().map(Name::word).toList()).orElse(List.of()));
    }

    /** A value that an attribute may have. */
    String sample(String operator, String attribute) {
        return source.catalogue().operator(operator).map(found -> found.parameter(attribute)).map(Parameter::domain).orElse(List.of()).stream()
                .filter(Formula.Constant.class::isInstance).map(value -> ((Formula.Constant) value).value())
                .map(value -> Boolean.TRUE.equals(value) ? "True" : Boolean.FALSE.equals(value) ? "False" : String.valueOf(value))
                .findFirst().orElse("1");
    }
}

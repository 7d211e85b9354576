// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.names;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.notation.syntax.Network;

/** The names that hold in a network. */
public final class Scope {

    final Network network;
    final Scope outer;
    final Map<String, Name> networks = new LinkedHashMap<>();
    final Map<String, Name> definitions = new LinkedHashMap<>();
    final Map<String, Name> parameters = new LinkedHashMap<>();
    final Map<String, Name> tensors = new LinkedHashMap<>();
    final Deque<Name> variables = new ArrayDeque<>();
    /** Where definitions are written. */
    final Map<String, EObject> places = new LinkedHashMap<>();
    /** All scopes of the text. */
    final Map<Network, Scope> table;

    Scope(Network network, Scope outer, Map<Network, Scope> table) {
        this.network = network;
        this.outer = outer;
        this.table = table;
    }

    /** The network of that name that can be seen from here, or {@code null}. */
    public Name network(String word) {
        Name found = networks.get(word);
        return found != null || outer == null ? found : outer.network(word);
    }

    /** What an expression may call so: a variable, a parameter, an input; {@code null} for nothing. */
    Name value(String word) {
        for (Name variable : variables) {
            if (variable.word().equals(word)) {
                return variable;
            }
        }
        Name found = parameters.containsKey(word) ? parameters.get(word) : tensors.get(word);
        return found != null || outer == null ? found : outer.value(word);
    }

    /** The network itself. */
    public Network network() {
        return network;
    }

    /** The networks that can be seen from here. */
    public Stream<Name> visibleNetworks() {
        return outer == null ? networks.values().stream() : Stream.concat(networks.values().stream(), outer.visibleNetworks());
    }

    /** The names that hold in a network that can be seen from here. */
    public Optional<Scope> named(String word) {
        Name found = network(word);
        return found == null ? Optional.empty() : Optional.ofNullable(Meanings.parts(found, this));
    }

    /** All definitions. */
    public Collection<Name> definitions() {
        return definitions.values();
    }

    /** All constructor parameters. */
    public Collection<Name> parameters() {
        return parameters.values();
    }

    /** All tensors. */
    public Collection<Name> tensors() {
        return tensors.values();
    }
}

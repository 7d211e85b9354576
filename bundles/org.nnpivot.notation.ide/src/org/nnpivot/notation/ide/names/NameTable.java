// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.names;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.notation.names.OperatorWords;
import org.nnpivot.notation.syntax.File;
import org.nnpivot.notation.syntax.Network;

/** All words of a text that name something, in the order of the text. */
public final class NameTable {

    private final List<Mention> mentions;
    private final Map<Network, Scope> scopes;

    private NameTable(List<Mention> mentions, Map<Network, Scope> scopes) {
        this.mentions = mentions;
        this.scopes = scopes;
    }

    /** The names of a tree. */
    public static NameTable of(File file, OperatorWords words) {
        NameCollector collector = new NameCollector(words);
        collector.file(file);
        List<Mention> ordered = collector.mentions().stream().sorted(Comparator.comparingInt(Mention::start)).distinct().toList();
        return new NameTable(ordered, collector.scopes());
    }

    /** All of them. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** The word at an offset; of two that meet there, the one that begins there. */
    public Optional<Mention> at(int offset) {
        return mentions.stream().filter(mention -> mention.covers(offset)).reduce((first, second) -> second);
    }

    /** The words that name the same. */
    public List<Mention> of(Name name) {
        return mentions.stream().filter(mention -> mention.name().equals(name)).toList();
    }

    /** What names mean in a network. */
    public Scope scope(Network network) {
        return scopes.get(network);
    }
}

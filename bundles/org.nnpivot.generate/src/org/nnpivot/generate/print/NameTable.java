// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns qualified names into the names a file uses, and remembers the imports they need. */
final class NameTable {

    private final Dialect dialect;
    private final Set<String> bound;
    private final Set<String> used = new LinkedHashSet<>();
    private boolean activationTable;

    /** {@code bound}: names that mean something else everywhere in the file. */
    NameTable(Dialect dialect, Set<String> bound) {
        this.dialect = dialect;
        this.bound = bound;
    }

    /**
     * The name of a qualified name in the file.
     *
     * @param taken names that mean something else where this one will stand; a longer name avoids them
     */
    String reference(String qualified, Set<String> taken) {
        Dialect.Alias shortest = null;
        for (Dialect.Alias alias : dialect.aliases()) {
            if (qualified.startsWith(alias.module() + ".")) {
                shortest = shortest == null ? alias : shortest;
                if (!taken.contains(alias.alias()) && !bound.contains(alias.alias())) {
                    return use(alias, qualified);
                }
            }
        }
        if (shortest == null) {
            throw new IllegalArgumentException("no import is known for " + qualified);
        }
        return use(shortest, qualified);
    }

    private String use(Dialect.Alias alias, String qualified) {
        used.add(alias.statement());
        return alias.alias() + qualified.substring(alias.module().length());
    }

    /** The name that the module of tensor functions has in the file. */
    String root() {
        return module(dialect.rootName());
    }

    /** The name that a module has in the file. */
    String module(String qualified) {
        Dialect.Alias module = dialect.aliases().stream().filter(alias -> alias.module().equals(qualified)).findFirst().orElseThrow();
        used.add(module.statement());
        return module.alias();
    }

    /** Remembers that an activation is found by its name. */
    void useActivationTable() {
        activationTable = true;
    }

    /** Whether an activation is found by its name. */
    boolean usesActivationTable() {
        return activationTable;
    }

    /** The names that imports may bind. */
    Set<String> aliases() {
        Set<String> names = new LinkedHashSet<>();
        dialect.aliases().forEach(alias -> names.add(alias.alias()));
        return names;
    }

    /** The import statements needed so far, plain imports first. */
    List<String> imports() {
        List<String> sorted = new ArrayList<>(used);
        sorted.sort((a, b) -> {
            int byKind = Boolean.compare(a.startsWith("from "), b.startsWith("from "));
            return byKind != 0 ? byKind : a.compareTo(b);
        });
        return sorted;
    }
}

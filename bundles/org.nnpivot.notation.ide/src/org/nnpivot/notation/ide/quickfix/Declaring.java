// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.quickfix;

import java.util.List;
import java.util.Optional;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.editing.Fix;
import org.nnpivot.notation.ide.names.Scope;
import org.nnpivot.notation.ide.names.Words;
import org.nnpivot.notation.ide.text.Messages;
import org.nnpivot.notation.ide.text.NotationSource;
import org.nnpivot.notation.syntax.Layers;
import org.nnpivot.notation.syntax.Modules;
import org.nnpivot.notation.syntax.Network;
import org.nnpivot.notation.syntax.Section;

/** Adds the definition of what is applied and not defined. */
final class Declaring {

    private final NotationSource source;

    Declaring(NotationSource source) {
        this.source = source;
    }

    /** A definition that only lacks its type, behind the others or in a section of its own. */
    Optional<Fix> definition(String name, int offset) {
        return source.scopeAt(offset).map(Scope::network).flatMap(network -> edit(network, name))
                .map(edit -> new Fix(Messages.text("fix.define", name), List.of(edit), false));
    }

    private Optional<TextEdit> edit(Network network, String name) {
        Optional<Layers> layers = section(network, Layers.class);
        if (layers.isPresent()) {
            int last = source.lines().line(Math.max(0, Words.end(layers.get()) - 1));
            int at = source.lines().end(last);
            boolean empty = layers.get().getDefinitions().isEmpty();
            String margin = empty ? margin(layers.get()) + "  " : margin(layers.get().getDefinitions().getLast());
            return Optional.of(new TextEdit(at, at, "\n" + margin + item(name)));
        }
        return section(network, Modules.class).map(modules -> {
            int at = source.lines().start(source.lines().line(Words.start(modules)));
            String margin = margin(modules);
            return new TextEdit(at, at, margin + "layers:\n" + margin + "  " + item(name) + "\n");
        });
    }

    private static String item(String name) {
        return "- " + name + ": type = ";
    }

    private static <T extends Section> Optional<T> section(Network network, Class<T> kind) {
        return network.getSections().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private String margin(org.eclipse.emf.ecore.EObject element) {
        int start = Words.start(element);
        String before = source.document().text().substring(source.lines().start(source.lines().line(start)), start);
        return before.isBlank() ? before : "    ";
    }
}

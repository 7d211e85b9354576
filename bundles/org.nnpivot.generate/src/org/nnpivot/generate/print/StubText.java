// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nnpivot.generate.Stub;

/** Writes what stands in the place of networks that could not be migrated. */
final class StubText {

    private static final String SUFFIX = "Stub";

    private final Dialect dialect;
    private final NameTable names;
    private final Templates templates;

    StubText(Dialect dialect, NameTable names, Templates templates) {
        this.dialect = dialect;
        this.names = names;
        this.templates = templates;
    }

    /** Statements at the left margin, with a newline at the end. Their lines stay as they are: most of them are comments. */
    String text(Stub stub) {
        return switch (stub.kind()) {
            case CLASS -> asClass(stub, stub.name());
            case VARIABLE -> {
                String name = className(stub.name());
                yield asClass(stub, name) + "\n\n" + stub.name() + " = " + name + "()\n";
            }
            case FUNCTION -> function(stub);
        };
    }

    private String asClass(Stub stub, String name) {
        List<String> docstring = stub.docstring().isEmpty() ? List.of() : indentedFirst(stub.docstring());
        return templates.print(dialect, new ClassSpelling(name, names.reference(dialect.model(), Set.of()), stub.before(), "", docstring,
                List.of(), MethodSpelling.bare(stub.parameters(), List.of()), MethodSpelling.bare(stub.forwardParameters(), stub.body())));
    }

    private static String function(Stub stub) {
        Lines lines = new Lines();
        lines.addAll(stub.before());
        lines.add("def " + stub.name() + "(" + stub.parameters() + "):");
        if (!stub.docstring().isEmpty()) {
            indentedFirst(stub.docstring()).forEach(lines::add);
        }
        lines.indent();
        lines.addAll(stub.body());
        return String.join("\n", lines.all()) + "\n";
    }

    /** Later lines of a docstring hold their own indentation. */
    private static List<String> indentedFirst(List<String> docstring) {
        List<String> lines = new ArrayList<>(docstring);
        lines.set(0, Lines.INDENT + lines.get(0));
        return lines;
    }

    /** {@code my_model} → {@code MyModelStub}. */
    private static String className(String variable) {
        StringBuilder name = new StringBuilder();
        for (String word : variable.split("_")) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return name + SUFFIX;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.rename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.editing.Document;
import org.nnpivot.editing.RenamingException;
import org.nnpivot.operators.language.compile.Problem;
import org.nnpivot.operators.language.ide.names.Declarations;
import org.nnpivot.operators.language.ide.names.NnopMention;
import org.nnpivot.operators.language.ide.names.NnopName;
import org.nnpivot.operators.language.ide.text.Messages;
import org.nnpivot.operators.language.ide.text.NnopSource;
import org.nnpivot.operators.language.nnop.OperatorDeclaration;

/** Gives what the catalogue declares another name in all its files, if the compiler still accepts them all. */
public final class NnopRenaming {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_#][A-Za-z_#0-9]*");

    private final NnopSource source;

    /** In this catalogue. */
    public NnopRenaming(NnopSource source) {
        this.source = source;
    }

    /**
     * The edits, by the names of files.
     *
     * @throws RenamingException where the new name is none, or makes the catalogue wrong
     */
    public Map<String, List<TextEdit>> edits(NnopMention mention, String newName) throws RenamingException {
        if (!NAME.matcher(newName).matches()) {
            throw new RenamingException(Messages.text("rename.noName", newName));
        }
        if (mention.name().word().contains("#") != newName.contains("#")) {
            throw new RenamingException(Messages.text("rename.template"));
        }
        if (isTaken(mention.name(), newName)) {
            throw new RenamingException(Messages.text("rename.taken", newName));
        }
        Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
        for (NnopMention place : source.same(mention)) {
            edits.computeIfAbsent(place.file(), file -> new ArrayList<>())
                    .add(new TextEdit(place.start(), place.end(), replacement(place, newName)));
        }
        check(edits);
        return edits;
    }

    private boolean isTaken(NnopName name, String newName) {
        return name.kind() == NnopName.Kind.OPERATOR ? source.declarations().operator(newName) != null
                : name.scope() instanceof OperatorDeclaration operator && (name.kind() == NnopName.Kind.WEIGHT
                ? source.declarations().weights(operator) : source.declarations().parts(operator)).containsKey(newName);
    }

    /** A word that is a framework's parameter too stays that, and is said to mean the new name. */
    private String replacement(NnopMention place, String newName) {
        if (place.brief()) {
            return place.written() + " = " + newName;
        }
        String declared = place.name().word();
        if (place.written().equals(declared) || place.name().kind() != NnopName.Kind.OPERATOR) {
            return newName;
        }
        OperatorDeclaration operator = source.declarations().operator(declared);
        return operator.getValues().stream().filter(Objects::nonNull).filter(value -> Declarations.filled(declared, value).equals(place.written())).findFirst()
                .map(value -> Declarations.filled(newName, value)).orElse(newName);
    }

    private void check(Map<String, List<TextEdit>> edits) throws RenamingException {
        List<Document> changed = source.documents().stream()
                .map(document -> new Document(document.name(), TextEdit.apply(document.text(), edits.getOrDefault(document.name(), List.of()))))
                .toList();
        NnopSource after = new NnopSource(changed.get(0), changed.subList(1, changed.size()), source.texts());
        boolean syntax = changed.stream().anyMatch(document -> after.hasSyntaxErrors(document));
        List<Problem> problems = after.compilation().problems();
        if (syntax || problems.size() > source.compilation().problems().size()) {
            throw new RenamingException(syntax ? Messages.text("rename.notEverywhere") : problems.get(0).message());
        }
    }
}

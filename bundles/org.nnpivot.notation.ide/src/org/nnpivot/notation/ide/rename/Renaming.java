// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.rename;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.editing.Document;
import org.nnpivot.editing.RenamingException;
import org.nnpivot.notation.ide.names.Mention;
import org.nnpivot.notation.ide.names.Name;
import org.nnpivot.notation.ide.text.Messages;
import org.nnpivot.notation.ide.text.NotationSource;
import org.nnpivot.notation.writing.Reserved;

/** Gives what a word names another name, and makes sure that all words of the text still name the same things. */
public final class Renaming {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

    private final NotationSource source;

    /** In this text. */
    public Renaming(NotationSource source) {
        this.source = source;
    }

    /**
     * The edits.
     *
     * @throws RenamingException where the new name is none, or is taken
     */
    public List<TextEdit> edits(Name name, String newName) throws RenamingException {
        if (!IDENTIFIER.matcher(newName).matches() || Reserved.isReserved(newName)) {
            throw new RenamingException(Messages.text("rename.noName", newName));
        }
        List<TextEdit> edits = source.names().of(name).stream().map(mention -> new TextEdit(mention.start(), mention.end(), newName)).toList();
        Document renamed = new Document(source.document().name(), TextEdit.apply(source.document().text(), edits));
        NotationSource after = new NotationSource(renamed, source.catalogue(), source.words());
        if (!structure(source, name, newName).equals(structure(after, name, newName))) {
            throw new RenamingException(Messages.text("rename.taken", newName));
        }
        return edits;
    }

    /** For each word in order: its kind, what it is called after the renaming, and the first word that names the same. */
    private static List<String> structure(NotationSource text, Name name, String renamed) {
        List<Mention> mentions = text.names().mentions();
        Map<Name, Integer> first = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            first.putIfAbsent(mentions.get(i).name(), i);
        }
        return mentions.stream().map(mention -> mention.name().kind() + " " + (mention.name().equals(name) ? renamed : mention.name().word())
                + " " + first.get(mention.name()) + " " + mention.declares()).toList();
    }
}

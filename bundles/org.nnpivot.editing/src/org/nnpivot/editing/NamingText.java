// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.diagnostics.TextEdit;

/**
 * A text that knows what its words name: what it answers about places follows from that.
 *
 * @param <M> a word that names something
 */
public abstract class NamingText<M> implements EditedText {

    /** The word at an offset. */
    protected abstract Optional<M> mention(int offset);

    /** All words that name the same, those of this text first. */
    protected abstract List<M> same(M mention);

    /** Whether the text itself gives the name, so that it may give another one. */
    protected abstract boolean hasNameOfItsOwn(M mention);

    /** Where a word stands. */
    protected abstract Place place(M mention);

    /** The edits that give what a word names another name. */
    protected abstract Map<String, List<TextEdit>> renaming(M mention, String newName) throws RenamingException;

    @Override
    public final List<Place> places(int offset) {
        return mention(offset).map(this::same).orElse(List.of()).stream().map(this::place).toList();
    }

    @Override
    public final Optional<Place> renameable(int offset) {
        return mention(offset).filter(this::hasNameOfItsOwn).map(this::place);
    }

    @Override
    public final Map<String, List<TextEdit>> rename(int offset, String newName) throws RenamingException {
        M mention = mention(offset).filter(this::hasNameOfItsOwn)
                .orElseThrow(() -> new RenamingException(new MessageFile(NamingText.class).text("noName")));
        return renaming(mention, newName);
    }
}

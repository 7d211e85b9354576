// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.editing.Document;
import org.nnpivot.editing.Explanation;
import org.nnpivot.editing.Fix;
import org.nnpivot.editing.Fold;
import org.nnpivot.editing.NamingText;
import org.nnpivot.editing.Note;
import org.nnpivot.editing.OutlineItem;
import org.nnpivot.editing.Place;
import org.nnpivot.editing.Proposal;
import org.nnpivot.editing.RenamingException;
import org.nnpivot.editing.Token;
import org.nnpivot.notation.Notation;
import org.nnpivot.notation.ide.assist.Assist;
import org.nnpivot.notation.ide.folding.Folding;
import org.nnpivot.notation.ide.highlighting.Highlighting;
import org.nnpivot.notation.ide.hover.Hovers;
import org.nnpivot.notation.ide.names.Mention;
import org.nnpivot.notation.ide.outline.Outline;
import org.nnpivot.notation.ide.quickfix.QuickFixes;
import org.nnpivot.notation.ide.rename.Renaming;
import org.nnpivot.notation.ide.text.NotationSource;
import org.nnpivot.shapes.ShapeNotes;

/** One state of a text of the notation. */
final class NotationText extends NamingText<Mention> {

    private final NotationSource source;

    NotationText(NotationSource source) {
        this.source = source;
    }

    @Override
    public Document document() {
        return source.document();
    }

    @Override
    public List<Finding> findings(Cancellation cancellation) {
        return source.analysis(cancellation).findings();
    }

    @Override
    public List<Token> tokens() {
        return new Highlighting(source).tokens();
    }

    @Override
    public List<Proposal> proposals(int offset) {
        return new Assist(source).proposals(offset);
    }

    @Override
    public Optional<Explanation> explanation(int offset, Cancellation cancellation) {
        return new Hovers(source, source.analysis(cancellation)).at(offset);
    }

    @Override
    public List<Fix> fixes(Finding finding) {
        return new QuickFixes(source).fixes(finding);
    }

    @Override
    public List<Fold> folds() {
        return new Folding(source).folds();
    }

    @Override
    public List<OutlineItem> outline(Cancellation cancellation) {
        return new Outline(source, source.analysis(cancellation)).items();
    }

    @Override
    protected Optional<Mention> mention(int offset) {
        return source.names().at(offset);
    }

    @Override
    protected List<Mention> same(Mention mention) {
        return source.names().of(mention.name());
    }

    @Override
    protected boolean hasNameOfItsOwn(Mention mention) {
        return mention.name().kind().isOfText();
    }

    @Override
    protected Place place(Mention mention) {
        return new Place(source.document().name(), mention.start(), mention.end(), mention.declares());
    }

    @Override
    protected Map<String, List<TextEdit>> renaming(Mention mention, String newName) throws RenamingException {
        return Map.of(source.document().name(), new Renaming(source).edits(mention.name(), newName));
    }

    @Override
    public List<TextEdit> format() {
        return Notation.format(source.document().text());
    }

    @Override
    public List<Note> notes(Cancellation cancellation) {
        return source.analysis(cancellation).model().map(model -> ShapeNotes.of(model, source.document().text())).orElse(List.of()).stream()
                .map(note -> new Note(note.offset(), "# " + note.text())).toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide;

import java.util.Comparator;
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
import org.nnpivot.operators.language.ide.assist.NnopAssist;
import org.nnpivot.operators.language.ide.highlighting.NnopHighlighting;
import org.nnpivot.operators.language.ide.highlighting.NnopOutline;
import org.nnpivot.operators.language.ide.hover.NnopHovers;
import org.nnpivot.operators.language.ide.names.NnopMention;
import org.nnpivot.operators.language.ide.quickfix.NnopFixes;
import org.nnpivot.operators.language.ide.rename.NnopRenaming;
import org.nnpivot.operators.language.ide.text.Checks;
import org.nnpivot.operators.language.ide.text.NnopSource;

/** One state of a file of a catalogue. */
final class NnopText extends NamingText<NnopMention> {

    private final NnopSource source;

    NnopText(NnopSource source) {
        this.source = source;
    }

    @Override
    public Document document() {
        return source.document();
    }

    @Override
    public List<Finding> findings(Cancellation cancellation) {
        return new Checks(source).findings(cancellation);
    }

    @Override
    public List<Token> tokens() {
        return new NnopHighlighting(source).tokens();
    }

    @Override
    public List<Proposal> proposals(int offset) {
        return new NnopAssist(source).proposals(offset);
    }

    @Override
    public Optional<Explanation> explanation(int offset, Cancellation cancellation) {
        return new NnopHovers(source).at(offset);
    }

    @Override
    public List<Fix> fixes(Finding finding) {
        return new NnopFixes(source).fixes(finding);
    }

    @Override
    public List<Fold> folds() {
        return new NnopOutline(source).folds();
    }

    @Override
    public List<OutlineItem> outline(Cancellation cancellation) {
        return new NnopOutline(source).items();
    }

    @Override
    protected Optional<NnopMention> mention(int offset) {
        return source.at(offset);
    }

    @Override
    protected List<NnopMention> same(NnopMention mention) {
        return source.same(mention);
    }

    @Override
    protected boolean hasNameOfItsOwn(NnopMention mention) {
        return mention.name().kind().isDeclared();
    }

    @Override
    protected Place place(NnopMention mention) {
        return new Place(mention.file(), mention.start(), mention.end(), mention.declares());
    }

    @Override
    protected Map<String, List<TextEdit>> renaming(NnopMention mention, String newName) throws RenamingException {
        return new NnopRenaming(source).edits(mention, newName);
    }

    @Override
    public List<TextEdit> format() {
        return source.format().stream().sorted(Comparator.comparingInt(TextEdit::start)).toList();
    }

    @Override
    public List<Note> notes(Cancellation cancellation) {
        return List.of();
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.TextEdit;

/**
 * What is known of one state of a text. It never changes; a changed text is opened anew. No answer may be asked for on a
 * thread that draws: reading, checking and inference may take long. Texts with errors are answered as far as they are
 * understood.
 */
public interface EditedText {

    /** The text itself. */
    Document document();

    /** What is wrong, with ranges in this text. */
    List<Finding> findings(Cancellation cancellation);

    /** What to colour, ordered, without overlap. */
    List<Token> tokens();

    /** What may stand at an offset; a word that ends there is replaced. */
    List<Proposal> proposals(int offset);

    /** What there is to say of the word at an offset. */
    Optional<Explanation> explanation(int offset, Cancellation cancellation);

    /** Ways to mend what a finding of this text is about. */
    List<Fix> fixes(Finding finding);

    /** Stretches of lines that can be hidden. */
    List<Fold> folds();

    /** What the text is made of. */
    List<OutlineItem> outline(Cancellation cancellation);

    /** All places of what the word at an offset names, in this text first; empty where nothing is named. */
    List<Place> places(int offset);

    /** The word at an offset that can be renamed. */
    Optional<Place> renameable(int offset);

    /**
     * The edits that give what stands at an offset another name, by the names of documents.
     *
     * @throws RenamingException when nothing there has a name of its own, or the new one cannot be its name
     */
    Map<String, List<TextEdit>> rename(int offset, String newName) throws RenamingException;

    /** The edits that lay the text out; none where it cannot be read. */
    List<TextEdit> format();

    /** Text to show behind lines, as the shapes that a line makes. */
    List<Note> notes(Cancellation cancellation);
}

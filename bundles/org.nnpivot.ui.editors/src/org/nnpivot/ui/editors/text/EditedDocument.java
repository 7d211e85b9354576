// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.text;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.swt.widgets.Display;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.editing.Document;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.Lexis;
import org.nnpivot.editing.Neighbours;

/** A document of one of the languages, and the text that it holds now. Kept with the document by its partitioner. */
public final class EditedDocument {

    private final IDocument document;
    private final String name;
    private final Lexis lexis;
    private EditedText text;
    private long stamp;
    private List<Document> neighbours;
    private volatile EditedText prepared;
    private volatile EditedText analysed;

    EditedDocument(IDocument document, String name, Lexis lexis) {
        this.document = document;
        this.name = name;
        this.lexis = lexis;
    }

    /** What is known of a document; empty for one of no language of ours. */
    public static Optional<EditedDocument> of(IDocument document) {
        return document instanceof IDocumentExtension3 partitioned
                && partitioned.getDocumentPartitioner(LanguagePartitioner.ID) instanceof LanguagePartitioner known
                        ? known.edited() : Optional.empty();
    }

    /** What languages call it. */
    public String name() {
        return name;
    }

    /** How its language looks. */
    public Lexis lexis() {
        return lexis;
    }

    /** The text that the document holds now. Not to be called by the thread that draws. */
    public synchronized EditedText text() {
        assert Display.getCurrent() == null : "on the thread that draws";
        long now = stamp(document);
        if (text == null || now != stamp || neighbours != null && !neighbours.equals(neighboursNow(text.document()))) {
            Document state = state();
            neighbours = null;
            text = Languages.get().language(lexis).open(state, this::record);
        }
        return text;
    }

    private Document state() {
        String content;
        do {
            stamp = stamp(document);
            content = document.get();
        } while (stamp != stamp(document));
        return new Document(name, content);
    }

    /** Whoever asks for neighbours is to be opened anew when they change. */
    private List<Document> record(Document opened) {
        neighbours = neighboursNow(opened);
        return neighbours;
    }

    private static List<Document> neighboursNow(Document opened) {
        Neighbours workspace = Languages.get().neighbours();
        return workspace.of(opened);
    }

    /** Makes the text ready for questions about names that must not take long. Not to be called by the thread that draws. */
    public void prepare() {
        EditedText now = text();
        // The first name that is asked for has all others found, in the neighbours, too.
        now.tokens().stream().filter(token -> !now.places(token.start()).isEmpty()).findFirst();
        prepared = now;
    }

    /** The text, where it is the present one and was made ready. */
    public Optional<EditedText> prepared() {
        return Optional.ofNullable(prepared).filter(this::isPresent);
    }

    /** Says that all of a text has been understood, so that no question about it takes long any more. */
    public void analysed(EditedText text) {
        analysed = text;
    }

    /** The text as a thread may ask for it: the one that draws gets it where all of it has been understood. */
    public Optional<EditedText> textForAnyThread() {
        return Display.getCurrent() == null ? Optional.of(text()) : Optional.ofNullable(analysed).filter(this::isPresent);
    }

    /** Whether the document still holds that text. */
    public synchronized boolean isPresent(EditedText asked) {
        return asked == text && stamp == stamp(document);
    }

    /** Wanted as long as the document holds that text. */
    public Cancellation whilePresent(EditedText asked) {
        return () -> {
            if (!isPresent(asked)) {
                throw new CancelledException();
            }
        };
    }

    private static long stamp(IDocument document) {
        return ((IDocumentExtension4) document).getModificationStamp();
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.text;

import com.google.common.collect.Iterables;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.editing.Document;
import org.nnpivot.editing.LineIndex;
import org.nnpivot.notation.Notation;
import org.nnpivot.notation.ParsedText;
import org.nnpivot.notation.ide.names.NameTable;
import org.nnpivot.notation.ide.names.Scope;
import org.nnpivot.notation.ide.names.Words;
import org.nnpivot.notation.names.OperatorWords;
import org.nnpivot.notation.syntax.File;
import org.nnpivot.notation.syntax.Network;
import org.nnpivot.operators.Catalogue;

/** One state of a text: its tree, names and meaning, each made when it is first asked for. */
public final class NotationSource {

    private final Document document;
    private final Catalogue catalogue;
    private final OperatorWords words;
    private final LineIndex lines;
    private ParsedText parsed;
    private NameTable names;
    private Analysis analysis;

    /** Of a document, with these operators. */
    public NotationSource(Document document, Catalogue catalogue, OperatorWords words) {
        this.document = document;
        this.catalogue = catalogue;
        this.words = words;
        this.lines = new LineIndex(document.text());
    }

    /** The text itself. */
    public Document document() {
        return document;
    }

    /** Its lines. */
    public LineIndex lines() {
        return lines;
    }

    /** The operators that may occur. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** What operators are called. */
    public OperatorWords words() {
        return words;
    }

    /** Its tree and model. */
    public synchronized ParsedText parsed() {
        if (parsed == null) {
            parsed = Notation.read(document.text(), document.name(), catalogue);
        }
        return parsed;
    }

    /** The root of the nodes. */
    public INode root() {
        return parsed().tree().getRootNode();
    }

    /** The root of the tree. */
    public File file() {
        return (File) parsed().tree().getRootASTElement();
    }

    /** What its words name. */
    public synchronized NameTable names() {
        if (names == null) {
            names = NameTable.of(file(), words);
        }
        return names;
    }

    /** The names that hold at an offset: in the network that is there, or ends before it. */
    public Optional<Scope> scopeAt(int offset) {
        Network found = null;
        for (Network network : EcoreUtil2.eAllOfType(file(), Network.class)) {
            boolean begun = names().scope(network) != null && Words.start(network) <= offset;
            boolean closed = network.isNested() && Words.end(network) <= offset;
            found = begun && !closed ? network : found;
        }
        return Optional.ofNullable(found).map(names()::scope);
    }

    /**
     * The same text for somebody who types in a line: where the text breaks there, without that line, so that all else of it is
     * understood. Offsets stay.
     */
    public NotationSource withoutBrokenLine(int offset) {
        int line = lines.line(offset);
        int errors = errors();
        if (errors == 0) {
            return this;
        }
        String text = document.text();
        String blank = " ".repeat(lines.end(line) - lines.start(line));
        String changed = text.substring(0, lines.start(line)) + blank + text.substring(lines.end(line));
        NotationSource without = new NotationSource(new Document(document.name(), changed), catalogue, words);
        return without.errors() < errors ? without : this;
    }

    private int errors() {
        return Iterables.size(parsed().tree().getSyntaxErrors());
    }

    /** What it means, shapes inferred. Takes long at the first call. */
    public synchronized Analysis analysis(Cancellation cancellation) {
        if (analysis == null) {
            analysis = Analysis.of(this, cancellation);
        }
        return analysis;
    }

    /** The range between two offsets. */
    public SourceRange range(int start, int end) {
        int first = lines.line(start);
        int last = lines.line(end);
        return new SourceRange(document.name(), start, end, first + 1, start - lines.start(first) + 1, last + 1,
                end - lines.start(last) + 1);
    }
}

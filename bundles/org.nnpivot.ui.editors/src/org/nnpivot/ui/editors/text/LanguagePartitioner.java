// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPartitionTokenScanner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.nnpivot.editing.Lexis;

/** Divides a text into code, comments and strings, and keeps with the document what is known of it. */
public final class LanguagePartitioner extends FastPartitioner {

    /** The partitioning. */
    public static final String ID = "org.nnpivot.ui.editors.partitioning";
    /** What is a comment. */
    public static final String COMMENT = "org.nnpivot.ui.editors.comment";
    /** What is in quotes. */
    public static final String STRING = "org.nnpivot.ui.editors.string";

    private static final char ESCAPE = '\\';

    private final Lexis lexis;
    private final EditedDocument edited;

    private LanguagePartitioner(Lexis lexis, EditedDocument edited) {
        super(scanner(lexis), new String[] {COMMENT, STRING});
        this.lexis = lexis;
        this.edited = edited;
    }

    /**
     * Gives a document the partitioning.
     *
     * @param name what languages call the document; empty for one that is only looked at
     */
    public static void set(IDocument document, Lexis lexis, Optional<String> name) {
        if (document instanceof IDocumentExtension3 partitioned && partitioned.getDocumentPartitioner(ID) == null) {
            boolean understood = name.isPresent() && lexis != Languages.PYTHON;
            LanguagePartitioner partitioner = new LanguagePartitioner(lexis,
                    understood ? new EditedDocument(document, name.get(), lexis) : null);
            partitioned.setDocumentPartitioner(ID, partitioner);
            partitioner.connect(document);
        }
    }

    /** How the language of a document looks; empty for one of no language of ours. */
    public static Optional<Lexis> lexis(IDocument document) {
        return document instanceof IDocumentExtension3 partitioned && partitioned.getDocumentPartitioner(ID) instanceof LanguagePartitioner known
                ? Optional.of(known.lexis) : Optional.empty();
    }

    /** What is known of the document; empty where its language is only looked at. */
    Optional<EditedDocument> edited() {
        return Optional.ofNullable(edited);
    }

    private static IPartitionTokenScanner scanner(Lexis lexis) {
        List<IPredicateRule> rules = new ArrayList<>();
        rules.add(new EndOfLineRule(lexis.lineComment(), new Token(COMMENT)));
        if (lexis.lineComment().equals("//")) {
            rules.add(new MultiLineRule("/*", "*/", new Token(COMMENT)));
        }
        for (String pair : lexis.pairs()) {
            String quote = pair.substring(0, 1);
            if (pair.equals(quote.repeat(2))) {
                rules.add(new MultiLineRule(quote.repeat(3), quote.repeat(3), new Token(STRING), ESCAPE, true));
                rules.add(new SingleLineRule(quote, quote, new Token(STRING), ESCAPE, true));
            }
        }
        RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
        scanner.setPredicateRules(rules.toArray(IPredicateRule[]::new));
        return scanner;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.highlighting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.nnpivot.editing.Token.Kind;

/** Finds words by patterns. */
final class PatternScanner implements ITokenScanner {

    private static final IToken PLAIN = new Token(null);

    private record Word(int start, int end, IToken token) {}

    private final Map<Kind, Pattern> patterns;
    private final List<Word> words = new ArrayList<>();
    private int next;

    /** Earlier patterns win where two would match. */
    PatternScanner(Map<Kind, Pattern> patterns) {
        this.patterns = patterns.isEmpty() ? Map.of() : new EnumMap<>(patterns);
    }

    /** A token in the colour that the theme has when it is drawn. */
    static IToken token(Kind kind) {
        return new Token(kind) {
            @Override
            public Object getData() {
                return ThemeColours.attribute(kind);
            }
        };
    }

    @Override
    public void setRange(IDocument document, int offset, int length) {
        words.clear();
        next = -1;
        String text = text(document, offset, length);
        List<Search> searches = patterns.entrySet().stream().map(pattern -> new Search(pattern.getKey(), pattern.getValue().matcher(text))).toList();
        int position = 0;
        while (position < text.length()) {
            Word word = first(searches, position);
            int start = word == null ? text.length() : word.start;
            if (start > position) {
                words.add(new Word(offset + position, offset + start, PLAIN));
            }
            if (word != null) {
                words.add(new Word(offset + word.start, offset + word.end, word.token));
            }
            position = word == null ? text.length() : word.end;
        }
    }

    private static String text(IDocument document, int offset, int length) {
        try {
            return document.get(offset, length);
        } catch (BadLocationException changedMeanwhile) {
            return "";
        }
    }

    private static Word first(List<Search> searches, int from) {
        Search found = null;
        for (Search search : searches) {
            if (search.findsFrom(from) && (found == null || search.matcher.start() < found.matcher.start())) {
                found = search;
            }
        }
        return found == null ? null : new Word(found.matcher.start(), found.matcher.end(), token(found.kind));
    }

    /** The next match of one pattern; the text is searched once, however many words other patterns find before it. */
    private static final class Search {

        private final Kind kind;
        private final Matcher matcher;
        private boolean finds = true;
        private int start = -1;

        Search(Kind kind, Matcher matcher) {
            this.kind = kind;
            this.matcher = matcher;
        }

        boolean findsFrom(int from) {
            if (finds && start < from) {
                finds = matcher.find(from);
                start = finds ? matcher.start() : from;
            }
            return finds;
        }
    }

    @Override
    public IToken nextToken() {
        next++;
        return next < words.size() ? words.get(next).token : Token.EOF;
    }

    @Override
    public int getTokenOffset() {
        return next < words.size() ? words.get(next).start : words.isEmpty() ? 0 : words.get(words.size() - 1).end;
    }

    @Override
    public int getTokenLength() {
        return next < words.size() ? words.get(next).end - words.get(next).start : 0;
    }
}

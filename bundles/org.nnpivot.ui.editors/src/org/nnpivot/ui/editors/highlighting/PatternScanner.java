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
        int position = 0;
        while (position < text.length()) {
            Word word = first(text, position);
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

    private Word first(String text, int from) {
        Word found = null;
        for (Map.Entry<Kind, Pattern> pattern : patterns.entrySet()) {
            Matcher matcher = pattern.getValue().matcher(text);
            if (matcher.find(from) && matcher.end() > matcher.start() && (found == null || matcher.start() < found.start)) {
                found = new Word(matcher.start(), matcher.end(), token(pattern.getKey()));
            }
        }
        return found;
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

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds comments: knows strings, formatted strings with their replacement fields (Python 3.12), and nothing else. */
final class CommentScanner {

    private final String text;
    private final List<Comment> comments = new ArrayList<>();
    private int at;

    CommentScanner(String text) {
        this.text = text;
    }

    List<Comment> scan() {
        code(false);
        return List.copyOf(comments);
    }

    /** Code up to the end of the text; in a replacement field, up to what ends its expression. */
    private void code(boolean inField) {
        int brackets = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                comment();
            } else if (c == '"' || c == '\'') {
                string(prefix());
            } else {
                if (inField && brackets == 0 && (c == '}' || c == ':')) {
                    return;
                }
                brackets += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                at++;
            }
        }
    }

    private void comment() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        comments.add(new Comment(start, at, isFirst(start), text.substring(start, at)));
    }

    private boolean isFirst(int offset) {
        int before = offset - 1;
        while (before >= 0 && " \t\f".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
    }

    /** The letters directly before a quote, which may also be the end of a name; then they are no valid prefix. */
    private String prefix() {
        int start = at;
        while (start > 0 && "rRbBuUfF".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return text.substring(start, at);
    }

    private void string(String prefix) {
        char quote = text.charAt(at);
        boolean triple = text.startsWith(String.valueOf(quote).repeat(3), at);
        String end = text.substring(at, at + (triple ? 3 : 1));
        at += end.length();
        String kind = prefix.toLowerCase(Locale.ROOT);
        if (kind.indexOf('f') >= 0) {
            formatted(end, kind.indexOf('r') >= 0, false);
            return;
        }
        while (at < text.length() && !text.startsWith(end, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at += end.length();
    }

    /** The literal parts of a formatted string up to its end, or of a format specification up to its closing brace. */
    private void formatted(String end, boolean raw, boolean specification) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith(end, at)) {
                at += specification ? 0 : end.length();
                return;
            }
            if (specification && c == '}') {
                return;
            }
            if (!specification && (text.startsWith("{{", at) || text.startsWith("}}", at))) {
                at += 2;
            } else if (c == '{') {
                at++;
                field(end, raw);
            } else {
                at += c == '\\' ? escape(raw) : 1;
            }
        }
    }

    private void field(String end, boolean raw) {
        code(true);
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
            formatted(end, raw, true);
        }
        at++;
    }

    /** The length of an escape. A brace behind the backslash begins a field all the same, but not that of a named character. */
    private int escape(boolean raw) {
        if (!raw && text.startsWith("\\N{", at)) {
            int close = text.indexOf('}', at);
            return close < 0 ? 1 : close + 1 - at;
        }
        return text.startsWith("{", at + 1) || text.startsWith("}", at + 1) ? 1 : 2;
    }
}

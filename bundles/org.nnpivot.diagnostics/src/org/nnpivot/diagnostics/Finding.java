// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagnostics;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing to tell the user. The same object becomes the line of the command line, the entry of a report, the marker,
 * the hover and the diagnostic of the language server.
 *
 * @param kind what it is about
 * @param range where
 * @param arguments what the placeholders of the kind's template stand for
 */
public record Finding(FindingKind kind, SourceRange range, List<String> arguments) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)\\}");

    /** Keeps a copy of the arguments. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** The kind's text with the arguments put in; a placeholder without an argument stays as it is. */
    public String message() {
        return PLACEHOLDER.matcher(kind.template()).replaceAll(this::argument);
    }

    private String argument(MatchResult placeholder) {
        int index = Integer.parseInt(placeholder.group(1));
        String text = index < arguments.size() ? arguments.get(index) : placeholder.group();
        return Matcher.quoteReplacement(text);
    }

    /** Stable name of its kind. */
    public String id() {
        return kind.id();
    }

    /** Weight of its kind. */
    public Severity severity() {
        return kind.severity();
    }

    /** {@code FILE:LINE:COL: severity: message [id]}. */
    @Override
    public String toString() {
        return range + ": " + severity().label() + ": " + message() + " [" + id() + ']';
    }
}

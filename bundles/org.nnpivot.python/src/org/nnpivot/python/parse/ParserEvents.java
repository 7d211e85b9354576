// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.parse;

import com.oracle.graal.python.pegparser.ParserCallbacks;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import java.util.Locale;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.python.SourceText;

/** What the parser tells while it runs. */
final class ParserEvents implements ParserCallbacks {

    private final SourceText source;
    private final Cancellation cancellation;

    ParserEvents(SourceText source, Cancellation cancellation) {
        this.source = source;
        this.cancellation = cancellation;
    }

    @Override
    public void safePointPoll() {
        cancellation.check();
    }

    @Override
    public RuntimeException reportIncompleteSource(int line) {
        int end = source.text().length();
        return new SyntaxException("unexpected end of file", source.range(end, end));
    }

    @Override
    public RuntimeException onError(ErrorType type, SourceRange range, String message) {
        int start = source.offset(Math.max(1, range.startLine), Math.max(0, range.startColumn));
        int end = source.offset(Math.max(1, range.endLine), Math.max(0, range.endColumn));
        return new SyntaxException(message, source.range(start, Math.max(start, end)));
    }

    @Override
    public RuntimeException onError(ErrorType type, SourceRange range, String message, Object... arguments) {
        return onError(type, range, String.format(Locale.ROOT, message, arguments));
    }

    @Override
    public void onWarning(WarningType type, SourceRange range, String message) {
        // Python's own advice on style, such as an invalid escape sequence; the text means what it means.
    }

    @Override
    public void onWarning(WarningType type, SourceRange range, String message, Object... arguments) {
        onWarning(type, range, message);
    }
}

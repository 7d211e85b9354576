// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.write;

import java.util.List;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FormattedValue;
import org.nnpivot.model.python.JoinedStr;

/** Writes formatted strings so that Python before 3.12 reads them too, where their contents allow it. */
final class FormattedStringWriter {

    private static final List<String> QUOTES = List.of("\"", "'", "\"\"\"", "'''");

    String write(JoinedStr node) {
        for (String quote : QUOTES) {
            StringBuilder text = new StringBuilder();
            if (pieces(text, node, quote)) {
                return "f" + quote + text + quote;
            }
        }
        // Only nested quotes of all kinds come here; Python 3.12 takes them.
        StringBuilder text = new StringBuilder();
        pieces(text, node, QUOTES.get(0));
        return "f" + QUOTES.get(0) + text + QUOTES.get(0);
    }

    /** False where a replacement field holds what the quotes would end. */
    private boolean pieces(StringBuilder text, JoinedStr node, String quote) {
        boolean clean = true;
        for (ExprNode piece : node.getValues()) {
            if (piece instanceof Constant constant) {
                String escaped = StringLiterals.escaped(constant.getValue(), quote);
                text.append(escaped.replace("{", "{{").replace("}", "}}"));
            } else {
                clean &= field(text, (FormattedValue) piece, quote);
            }
        }
        return clean;
    }

    private boolean field(StringBuilder text, FormattedValue field, String quote) {
        ExpressionWriter writer = new ExpressionWriter(quote.startsWith("\"") ? '\'' : '"');
        writer.write(field.getValue(), Precedence.OR);
        String value = writer.out.toString();
        // Two braces in a row would be a literal brace.
        text.append(value.startsWith("{") ? "{ " : "{").append(value);
        if (field.getConversion() >= 0) {
            text.append('!').append((char) field.getConversion());
        }
        boolean clean = !value.contains(quote);
        if (field.getFormat_spec() instanceof JoinedStr specification) {
            text.append(':');
            clean &= pieces(text, specification, quote);
        }
        text.append('}');
        return clean;
    }
}

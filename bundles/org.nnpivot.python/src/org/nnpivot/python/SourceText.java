// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.model.python.Node;

/**
 * The text of a Python file, with what is needed to write it back byte for byte: encoding, byte order mark, line ends.
 * Offsets count UTF-16 code units of {@link #text()}, which never holds the byte order mark. Immutable.
 */
public final class SourceText {

    private final String file;
    private final String text;
    private final Charset charset;
    private final boolean byteOrderMark;
    private final LineTable lines;

    SourceText(String file, String text, Charset charset, boolean byteOrderMark) {
        this.file = file;
        this.text = text;
        this.charset = charset;
        this.byteOrderMark = byteOrderMark;
        this.lines = new LineTable(text);
    }

    /** A text that is already decoded; it is written back as UTF-8 without byte order mark. */
    public static SourceText of(String file, String text) {
        return new SourceText(file, text, StandardCharsets.UTF_8, false);
    }

    /**
     * Decodes a file by its byte order mark or encoding declaration (PEP 263), else as UTF-8. Empty, with one finding,
     * where the bytes do not fit the encoding or could not be written back as they are.
     */
    public static Optional<SourceText> decode(String file, byte[] bytes, Findings findings) {
        return new SourceDecoder(file, bytes, findings).decode();
    }

    /** The file as the user named it. */
    public String file() {
        return file;
    }

    /** The decoded text, line ends as they are. */
    public String text() {
        return text;
    }

    /** The encoding that was declared or assumed. */
    public Charset charset() {
        return charset;
    }

    /** Whether the file begins with the byte order mark of UTF-8. */
    public boolean hasByteOrderMark() {
        return byteOrderMark;
    }

    /** The first line end of the text; a line feed where there is none. */
    public String lineDelimiter() {
        return lines.delimiter();
    }

    /**
     * A changed text in this file's encoding, byte order mark included.
     *
     * @throws IllegalArgumentException where a character has no place in the encoding
     */
    public byte[] encode(String changed) {
        return SourceDecoder.encode(changed, charset, byteOrderMark);
    }

    /** The number of lines; a text that ends with a line end has an empty last line. */
    public int lineCount() {
        return lines.count();
    }

    /** The line of an offset, from 1. */
    public int line(int offset) {
        return lines.line(offset);
    }

    /** The column of an offset in UTF-16 code units, from 1. */
    public int column(int offset) {
        return offset - lines.start(lines.line(offset)) + 1;
    }

    /** The offset at which a line begins. */
    public int lineStart(int line) {
        return lines.start(line);
    }

    /** The offset of a line (from 1) and a column in characters of Unicode (from 0); at most the end of the text. */
    public int offset(int line, int codePointColumn) {
        return lines.offset(line, codePointColumn);
    }

    /** The column as Python's own ast counts it: in bytes of UTF-8, from 0. */
    public int utf8Column(int offset) {
        int start = lines.start(lines.line(offset));
        int bytes = 0;
        for (int at = start; at < offset; at++) {
            char c = text.charAt(at);
            // Each half of a surrogate pair counts for two of its four bytes.
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }

    /** A range for a finding. */
    public SourceRange range(int start, int end) {
        return new SourceRange(file, start, end, line(start), column(start), line(end), column(end));
    }

    /** The range of a node; the beginning of the file for a node that stands for no text. */
    public SourceRange range(Node node) {
        return node.getStart() < 0 ? SourceRange.beginningOf(file) : range(node.getStart(), node.getEnd());
    }

    /** The text of a node as it stands in the source; empty for a node that stands for no text. */
    public String text(Node node) {
        return node.getStart() < 0 ? "" : text.substring(node.getStart(), node.getEnd());
    }
}

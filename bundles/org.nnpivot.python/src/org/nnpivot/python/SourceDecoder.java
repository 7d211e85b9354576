// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.SourceRange;

/** Decodes the bytes of a Python file as Python does (PEP 263), strictly and reversibly. */
final class SourceDecoder {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** The pattern that PEP 263 gives. */
    private static final Pattern DECLARATION = Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)");
    /** A first line that leaves the declaration to the second. */
    private static final Pattern NO_CODE = Pattern.compile("[ \\t\\f]*(#.*)?");

    private final String file;
    private final byte[] bytes;
    private final Findings findings;
    private final boolean byteOrderMark;

    SourceDecoder(String file, byte[] bytes, Findings findings) {
        this.file = file;
        this.bytes = bytes;
        this.findings = findings;
        this.byteOrderMark = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3);
    }

    Optional<SourceText> decode() {
        return charset().flatMap(this::decode);
    }

    private Optional<Charset> charset() {
        String declared = declaration();
        if (declared == null) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        Charset charset = named(declared);
        if (charset == null) {
            findings.add(EngineFinding.UNKNOWN_ENCODING, SourceRange.beginningOf(file), declared);
        } else if (byteOrderMark && !charset.equals(StandardCharsets.UTF_8)) {
            findings.add(EngineFinding.ENCODING_CONFLICT, SourceRange.beginningOf(file), declared);
            return Optional.empty();
        }
        return Optional.ofNullable(charset);
    }

    private String declaration() {
        // Every encoding that Python accepts for source has ASCII in its lower half, so two lines can be read as Latin-1.
        int length = Math.min(bytes.length - offset(), 4096);
        String head = new String(bytes, offset(), length, StandardCharsets.ISO_8859_1);
        String[] lines = head.split("\r\n|\r|\n", 3);
        for (int i = 0; i < Math.min(2, lines.length); i++) {
            Matcher matcher = DECLARATION.matcher(lines[i]);
            if (matcher.find()) {
                return matcher.group(1);
            }
            if (!NO_CODE.matcher(lines[i]).matches()) {
                return null;
            }
        }
        return null;
    }

    private static Charset named(String pythonName) {
        String name = pythonName.toLowerCase(Locale.ROOT).replace('_', '-');
        if (name.equals("utf-8") || name.startsWith("utf-8-") || name.equals("utf8")) {
            return StandardCharsets.UTF_8;
        }
        if (name.equals("latin-1") || name.startsWith("latin-1-") || name.startsWith("iso-latin-1")) {
            return StandardCharsets.ISO_8859_1;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private int offset() {
        return byteOrderMark ? BYTE_ORDER_MARK.length : 0;
    }

    private Optional<SourceText> decode(Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, offset(), bytes.length - offset());
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        out.flip();
        SourceText source = new SourceText(file, out.toString(), charset, byteOrderMark);
        if (result.isError()) {
            SourceRange range = source.range(out.length(), out.length());
            findings.add(EngineFinding.NOT_DECODABLE, range, charset.name(), hexAt(in.position()), in.position());
            return Optional.empty();
        }
        return reversible(source);
    }

    private String hexAt(int position) {
        return String.format(Locale.ROOT, "%02X", bytes[position]);
    }

    private Optional<SourceText> reversible(SourceText source) {
        if (source.charset().equals(StandardCharsets.UTF_8) || Arrays.equals(source.encode(source.text()), bytes)) {
            return Optional.of(source);
        }
        String name = source.charset().name();
        findings.add(EngineFinding.ENCODING_NOT_REVERSIBLE, SourceRange.beginningOf(file), name);
        return Optional.empty();
    }

    static byte[] encode(String text, Charset charset, boolean byteOrderMark) {
        try {
            ByteBuffer encoded = charset.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            int mark = byteOrderMark ? BYTE_ORDER_MARK.length : 0;
            byte[] bytes = new byte[mark + encoded.remaining()];
            System.arraycopy(BYTE_ORDER_MARK, 0, bytes, 0, mark);
            encoded.get(bytes, mark, bytes.length - mark);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not expressible in " + charset.name(), e);
        }
    }
}

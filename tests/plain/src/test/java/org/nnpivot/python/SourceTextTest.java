// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Stmt;

/** Decoding and encoding lose nothing, and offsets are right whatever the line ends. */
class SourceTextTest {

    private static final String TEXT = "# coding: {0}\nx = 'é'\ny = '''a\nb'''\n";

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "latin-1", "iso-8859-15", "cp1252", "utf_8", "Latin_1", "ISO-8859-1", "cp437", "utf8"})
    void declaredEncodingsComeOutByteForByte(String name) {
        Charset charset = Charset.forName(switch (name) {
            case "utf_8" -> "utf-8";
            case "latin-1", "Latin_1" -> "iso-8859-1";
            default -> name;
        });
        byte[] bytes = TEXT.replace("{0}", name).getBytes(charset);
        SourceText source = decode(bytes);
        assertArrayEquals(bytes, source.encode(source.text()));
        assertEquals("é", string(PythonCases.read(source).getBody().get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsComeOutByteForByte(String delimiter) {
        String text = TEXT.replace("{0}", "utf-8").replace("\n", delimiter);
        byte[] bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        SourceText source = decode(bytes);
        assertTrue(source.hasByteOrderMark());
        assertEquals(delimiter, source.lineDelimiter());
        assertArrayEquals(bytes, source.encode(source.text()));
        List<Stmt> statements = PythonCases.read(source).getBody();
        assertEquals("a\nb", string(statements.get(1)));
        assertEquals("y = '''a" + delimiter + "b'''", source.text(statements.get(1)));
        assertEquals("3:1", source.line(statements.get(1).getStart()) + ":" + source.column(statements.get(1).getStart()));
        assertEquals(5, source.lineCount());
    }

    @Test
    void theDeclarationMayStandInTheSecondLineBehindNoCode() {
        assertEquals("ISO-8859-1", decode("#!python\n# vim: fileencoding=latin-1\n".getBytes(StandardCharsets.UTF_8)).charset().name());
        assertEquals("UTF-8", decode("x = 1\n# coding: latin-1\n".getBytes(StandardCharsets.UTF_8)).charset().name());
        assertEquals("UTF-8", decode("\n\n# coding: latin-1\n".getBytes(StandardCharsets.UTF_8)).charset().name());
        assertEquals("UTF-8", decode(new byte[0]).charset().name());
    }

    @Test
    void columnsCountCodeUnitsAndBytes() {
        SourceText source = SourceText.of("x.py", "é = '🐍' + b\n");
        Module module = PythonCases.read(source);
        int end = ((Assign) module.getBody().get(0)).getEnd();
        assertEquals("é = '🐍' + b".length(), end);
        assertEquals("é = '🐍' + b".getBytes(StandardCharsets.UTF_8).length, source.utf8Column(end));
        assertEquals(end + 1, source.column(end));
        assertEquals("x.py:1:1", source.range(module.getBody().get(0)).toString());
    }

    @Test
    void whatTheEncodingLacksIsNotWritten() {
        SourceText source = decode("# coding: latin-1\n".getBytes(StandardCharsets.UTF_8));
        assertThrows(IllegalArgumentException.class, () -> source.encode("日本"));
        assertFalse(source.hasByteOrderMark());
    }

    private static SourceText decode(byte[] bytes) {
        Findings findings = new Findings();
        return SourceText.decode("x.py", bytes, findings).orElseThrow(() -> new AssertionError(findings.all()));
    }

    private static String string(Stmt statement) {
        return ((Constant) ((Assign) statement).getValue()).getValue();
    }
}

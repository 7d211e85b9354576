// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.python.Module;

/** Texts made to break a reader: each gives a model or one finding, and the reader goes on to work. */
class HostileInputTest {

    private static final int LEVELS = 1000;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "(, 1, ), too many nested parentheses",
        "[, 1, ], too many nested parentheses",
        "f(, 1, ), too many nested parentheses",
        "`f'{`, 1, `}'`, too many nested f-strings",
        "-, 1, ``, is nested too deeply",
        "`not `, 1, ``, is nested too deeply",
        "`lambda: `, 1, ``, is nested too deeply",
        "`a if b else `, 1, ``, is nested too deeply",
        "`a ** `, 1, ``, is nested too deeply",
        "`a + `, 1, ``, is nested too deeply",
    })
    void aThousandNestedExpressions(String open, String middle, String close, String message) {
        assertFinding("x = " + open.repeat(LEVELS) + middle + close.repeat(LEVELS), message);
        assertFinding("x = " + open.repeat(200 * LEVELS) + middle, "");
    }

    @Test
    void aThousandNestedBlocks() {
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < LEVELS; level++) {
            text.append(" ".repeat(level)).append("if x:\n");
        }
        assertFinding(text + " ".repeat(LEVELS) + "pass\n", "too many levels of indentation");
    }

    @Test
    void manyBranches() {
        String branch = "elif b:\n  pass\n";
        assertTrue(read("if a:\n  pass\n" + branch.repeat(300), new Findings()).isPresent());
        assertFinding("if a:\n  pass\n" + branch.repeat(50 * LEVELS), "is nested too deeply");
    }

    @Test
    void aHundredThousandLines() {
        Optional<Module> module = read("x = f(1, a=2)\n".repeat(100 * LEVELS), new Findings());
        assertEquals(100 * LEVELS, module.orElseThrow().getBody().size());
    }

    @Test
    void largerThanTheLimit() {
        Findings findings = new Findings();
        PythonReader reader = new PythonReader(new ReaderLimits(10, 10), Cancellation.NEVER);
        assertTrue(reader.read(SourceText.of("x.py", "abcdefghijk"), findings).isEmpty());
        assertEquals("x.py:1:1: error: is too large: 11 characters, the limit is 10 [too-large]",
                findings.all().get(0).toString());
    }

    @Test
    void cancelled() {
        PythonReader reader = new PythonReader(ReaderLimits.DEFAULT, () -> {
            throw new CancelledException();
        });
        assertThrows(CancelledException.class, () -> reader.read(SourceText.of("x.py", "x = 1\n"), new Findings()));
    }

    @Test
    void nothingAtAll() {
        assertEquals(0, read("", new Findings()).orElseThrow().getBody().size());
        assertEquals(0, read("# only a comment", new Findings()).orElseThrow().getBody().size());
    }

    private static void assertFinding(String text, String message) {
        Findings findings = new Findings();
        assertTrue(read(text, findings).isEmpty());
        assertEquals(1, findings.all().size());
        assertTrue(findings.all().get(0).message().contains(message), findings.all()::toString);
    }

    private static Optional<Module> read(String text, Findings findings) {
        return new PythonReader().read(SourceText.of("x.py", text), findings);
    }
}

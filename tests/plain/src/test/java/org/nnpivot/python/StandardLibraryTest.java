// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.python.Module;

/**
 * Every file of the installed Python's standard library that its own parser accepts: node types, fields, values and
 * positions of our model equal those of Python's ast. Three differences of versions are known and taken out before:
 * positions inside formatted strings below 3.12 and the empty literals of 3.12 (both in {@code dump_ast.py}), and files
 * that use grammar newer than 3.12.
 */
class StandardLibraryTest {

    private static final int LEAST_FILES = 500;
    private static final int GRAMMAR = 12;
    private static final int MOST_SHOWN = 20;

    private final List<String> differences = new ArrayList<>();
    private int files;
    private int newer;

    @Test
    void equalsPythonsOwnTree() throws IOException, InterruptedException {
        Process python = PythonInterpreter.start("dump_ast.py");
        try (SyntaxDumps dumps = new SyntaxDumps(PythonInterpreter.output(python))) {
            for (var dump = dumps.next(); dump != null; dump = dumps.next()) {
                compare(dump, dumps.minorVersion());
            }
        }
        assertEquals(0, python.waitFor());
        assertTrue(files >= LEAST_FILES, () -> "only " + files + " files compared");
        assertTrue(newer <= files / 100, () -> newer + " files of newer grammar");
        assertEquals(List.of(), differences.subList(0, Math.min(MOST_SHOWN, differences.size())));
    }

    private void compare(SyntaxDumps.Dump dump, int minorVersion) throws IOException {
        files++;
        Findings findings = new Findings();
        Optional<SourceText> source = SourceText.decode(dump.file().toString(), Files.readAllBytes(dump.file()), findings);
        Optional<Module> module = source.flatMap(text -> new PythonReader().read(text, findings));
        if (module.isEmpty()) {
            unread(findings, minorVersion);
            return;
        }
        List<String> ours = ModelDump.of(module.get(), source.get(), minorVersion >= GRAMMAR);
        if (!ours.equals(dump.lines())) {
            differences.add(dump.file() + ": " + firstDifference(dump.lines(), ours));
        }
    }

    private void unread(Findings findings, int minorVersion) {
        if (minorVersion > GRAMMAR) {
            newer++;
        } else {
            differences.add(findings.all().toString());
        }
    }

    private static String firstDifference(List<String> expected, List<String> actual) {
        int at = 0;
        while (at < Math.min(expected.size(), actual.size()) && expected.get(at).equals(actual.get(at))) {
            at++;
        }
        return "expected " + line(expected, at) + " but was " + line(actual, at);
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at).strip() : "the end";
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.model.nn.Model;
import org.nnpivot.testkit.Cases;

/** Texts of {@code tests/cases/notation}: those that print as they are, those of BESSER, and those that can't be read. */
class NotationTest {

    static List<Path> valid() {
        return Cases.files("notation/valid", ".nn", 13);
    }

    static List<Path> besser() {
        return Cases.files("notation/besser", ".txt", 9);
    }

    static List<Path> invalid() {
        return Cases.files("notation/invalid", ".nn", 13);
    }

    static Stream<Path> readable() {
        return Stream.concat(valid().stream(), besser().stream());
    }

    @ParameterizedTest
    @MethodSource("valid")
    void printsAsWritten(Path file) throws IOException {
        assertEquals(Texts.text(file), Texts.print(Texts.model(Texts.text(file))));
    }

    /** The text beside it says what a file of BESSER means. */
    @ParameterizedTest
    @MethodSource("besser")
    void readsBesser(Path file) throws IOException {
        assertEquals(Texts.text(Texts.beside(file, ".nn")), Texts.print(Texts.model(Texts.text(file))));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void givesTheSameModelAgain(Path file) throws IOException {
        Model model = Texts.model(Texts.text(file));
        String printed = Texts.print(model);
        Model again = Texts.model(printed);
        Texts.assertSame(model, again, printed);
        assertEquals(printed, Texts.print(again));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void findsWhatIsWrong(Path file) throws IOException {
        assertEquals(Texts.text(Texts.beside(file, ".findings")), Texts.findings(Texts.text(file)));
    }

    @Test
    void lineEndsAndByteOrderMarksDontMatter() {
        String text = "Net:\n  layers: # here\n    # before\n    - fc: type = Linear in_features = 1 out_features = 2\n  modules:\n    - fc\n";
        Model model = Texts.model(text);
        Texts.assertSame(model, Texts.model("\uFEFF" + text.replace("\n", "\r\n")), "CRLF");
        Texts.assertSame(model, Texts.model(text.replace("\n", "\r")), "CR");
    }

    @Test
    void warnsOfWhatIsNotUsed() throws IOException {
        String text = Texts.text(besser().stream().filter(file -> Texts.name(file).equals("unused")).findFirst().orElseThrow());
        assertEquals("6:9 unused-module op is defined but never applied\n4:9 unused-module unused is defined but never applied\n",
                Texts.findings(text));
    }

    /** Every prefix of a text is read to an end, with a finding or without. */
    @ParameterizedTest
    @MethodSource("readable")
    void survivesAnyPrefix(Path file) throws IOException {
        String text = Texts.text(file);
        for (int end = 0; end < text.length(); end += 1 + text.length() / 15) {
            Texts.findings(text.substring(0, end));
        }
    }

    @Test
    void survivesDeepTexts() {
        String deep = "Net:\n  parameters: a = " + "(".repeat(100_000);
        assertTrue(Texts.findings(deep).contains("nested-too-deeply"));
        assertTrue(Texts.findings("Net:\n  parameters: a = " + "-".repeat(100_000) + "1").contains("nested-too-deeply"));
        assertTrue(Texts.findings("Net:\n  parameters: a = 1" + " + 1".repeat(100_000)).contains("nested-too-deeply"));
        assertTrue(Texts.findings("Net:\n  modules:\n" + "    - repeat {\n".repeat(10_000)).contains("nested-too-deeply"));
    }

    @Test
    void survivesNoise() {
        assertTrue(Texts.findings("\u0000\u0001\uD800 <?xml?>").contains("notation-syntax"));
        assertEquals("", Texts.findings(""));
        assertEquals("", Texts.findings("# nothing\n"));
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.nn.Model;
import org.nnpivot.testkit.Cases;

/** Models in files, and files that hold none. */
class PivotFilesTest {

    @TempDir
    private Path folder;

    static List<Path> texts() {
        return Cases.files("notation/valid", ".nn", 13);
    }

    private Optional<Model> load(Path file, Findings findings) {
        return PivotFiles.load(file, Texts.CATALOGUE, findings);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyFormatHoldsTheModel(Path file) throws IOException {
        Model model = Texts.model(Texts.text(file));
        for (String extension : List.of(".nn", ".xmi", ".json", ".XMI")) {
            Path saved = folder.resolve("model" + extension);
            PivotFiles.save(model, saved, Texts.CATALOGUE);
            Model loaded = load(saved, new Findings()).orElseThrow();
            Texts.assertSame(model, loaded, extension);
            assertArrayEquals(Files.readAllBytes(saved), PivotFiles.bytes(loaded, saved.toString(), Texts.CATALOGUE));
        }
    }

    @Test
    void xmiIsUtf8() throws IOException {
        Model model = Texts.model(Texts.text(texts().stream().filter(file -> Texts.name(file).equals("names")).findFirst().orElseThrow()));
        String xmi = new String(PivotFiles.bytes(model, "a.xmi", Texts.CATALOGUE), StandardCharsets.UTF_8);
        assertTrue(xmi.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"), xmi);
        assertTrue(xmi.contains("Überblick"), xmi);
    }

    private void assertUnreadable(String extension, String content, String id) throws IOException {
        Path file = folder.resolve("bad" + extension);
        Files.writeString(file, content, StandardCharsets.UTF_8);
        Findings findings = new Findings();
        assertTrue(load(file, findings).isEmpty(), content);
        assertEquals(List.of(id), findings.all().stream().map(finding -> finding.id()).toList(), content);
    }

    private static String xmi(String inner) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + inner;
    }

    private static final String ROOT =
            "<nn:Model xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:nn=\"http://www.nnpivot.org/nn/1\"";

    /** No entity is read, whether it is in the file or elsewhere. */
    @Test
    void readsNoEntities() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "secret");
        String outside = "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        String inside = "<!DOCTYPE a [<!ENTITY e \"ha\">]>";
        for (String type : List.of(outside, inside, "<!DOCTYPE a SYSTEM \"" + secret.toUri() + "\">")) {
            assertUnreadable(".xmi", xmi(type + ROOT + " framework=\"a\"><comments text=\"a\"/></nn:Model>"), "model-unreadable");
        }
    }

    @Test
    void readsNoOtherFiles() throws IOException {
        Path other = folder.resolve("other.xmi");
        PivotFiles.save(Texts.model("Net:\n  input: x\n"), other, Texts.CATALOGUE);
        String uses = ROOT + "><networks name=\"a\"><definitions xmi:type=\"nn:SubNetwork\" type=\"b\" name=\"c\"><network href=\"" + other.toUri()
                + "#//@networks.0\"/></definitions></networks></nn:Model>";
        assertUnreadable(".xmi", xmi(uses), "model-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<a/>", "<?xml version=\"1.0\"?><nn:Parameter xmlns:nn=\"http://www.nnpivot.org/nn/1\" name=\"a\"/>",
        "<nn:Model xmlns:nn=\"http://www.nnpivot.org/nn/2\"/>", "<nn:Model xmlns:nn=\"http://www.nnpivot.org/nn/1\" speed=\"1\"/>",
        "<nn:Model xmlns:nn=\"http://www.nnpivot.org/nn/1\"><networks style=\"baroque\"/></nn:Model>",
        "<nn:Model xmlns:nn=\"http://www.nnpivot.org/nn/1\"><networks/></nn:Model>",
        "<nn:Model xmlns:nn=\"http://www.nnpivot.org/nn/1\"><networks name=\"a\"><body><steps xmlns:xsi="
            + "\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"nn:Use\"/></body></networks></nn:Model>",
        "<nn:Model xmlns:nn=\"http://www.nnpivot.org/nn/1\"><networks name=\"a\"><inputs name=\"x\"/><inputs name=\"x\"/></networks></nn:Model>",
        "<nn:Model xmlns:nn=\"http://www.nnpivot.org/nn/1\"><networks name=\"a\"><definitions xmlns:xsi="
            + "\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"nn:Operation\" name=\"b\" type=\"Nothing\"/></networks></nn:Model>"})
    void refusesWhatIsNoModel(String content) throws IOException {
        assertUnreadable(".xmi", content, "model-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"format\": \"nnpivot\", \"version\": 2, \"model\": {\"class\": \"Model\"}}",
        "{\"format\": \"nnpivot\", \"version\": 1, \"model\": {\"class\": \"Parameter\"}}",
        "{\"format\": \"nnpivot\", \"version\": 1, \"model\": {\"class\": \"Layer\"}}",
        "{\"format\": \"nnpivot\", \"version\": 1, \"model\": {\"class\": \"Model\", \"speed\": 1}}",
        "{\"format\": \"nnpivot\", \"version\": 1, \"model\": {\"class\": \"Model\", \"networks\": 1}}",
        "{\"format\": \"nnpivot\", \"version\": 1, \"model\": {\"class\": \"Model\", \"networks\": [{\"class\": \"Model\"}]}}",
        "{\"format\": \"nnpivot\", \"version\": 1, \"model\": {\"class\": \"Model\", \"networks\": [{\"class\": \"NeuralNetwork\", "
            + "\"definitions\": [{\"class\": \"SubNetwork\", \"network\": \"//@networks.7\"}]}]}}"})
    void refusesOtherJson(String content) throws IOException {
        assertUnreadable(".json", content, "model-unreadable");
    }

    @Test
    void namesWhatCannotBeRead() throws IOException {
        Findings findings = new Findings();
        assertTrue(load(folder.resolve("missing.nn"), findings).isEmpty());
        assertTrue(load(folder, findings).isEmpty());
        Path binary = folder.resolve("binary.nn");
        Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertTrue(load(binary, findings).isEmpty());
        assertEquals(List.of("unreadable-file", "unreadable-file", "model-unreadable"),
                findings.all().stream().map(finding -> finding.id()).toList());
    }
}

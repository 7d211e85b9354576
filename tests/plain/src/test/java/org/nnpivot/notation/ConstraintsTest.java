// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.engine.TextRanges;
import org.nnpivot.engine.validation.PivotValidator;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.python.SourceText;
import org.nnpivot.testkit.Actual;
import org.nnpivot.testkit.Cases;

/**
 * What a model must keep beyond its grammar, in {@code tests/cases/constraints}: each text with the places and messages of what it
 * breaks. What only a program or a file in XMI can break is made here.
 */
class ConstraintsTest {

    private static final String SOUND = "net:\n  input: x shape = [N, 4]\n  layers:\n    - a: type = Linear in_features = 4 out_features = 2\n"
            + "    - b: type = Relu\n  modules:\n    - t1 = a(x)\n    - t2 = b(t1)\n";

    @BeforeAll
    static void setUp() {
        EngineSetup.initialize();
    }

    static List<Path> broken() {
        return Cases.files("constraints", ".nn", 6);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysWhatIsBroken(Path file) throws IOException {
        Path expected = Texts.beside(file, ".findings");
        assertEquals(Actual.expected(expected), Actual.keep(expected, broken(Texts.model(Texts.text(file)), Texts.text(file))));
    }

    @Test
    void saysWhatOnlyAProgramCanBreak() {
        assertBroken(net -> { }, "");
        assertBroken(net -> net.setName(null), "1:1 pivot-invalid is no valid pivot: a network has no name\n");
        assertBroken(net -> net.getDefinitions().get(1).setName("b-2"),
                "5:5 pivot-invalid is no valid pivot: the name b-2 is not an identifier\n");
        assertBroken(net -> net.getDefinitions().get(1).setName("steps.0"), "");
        assertBroken(net -> net.setName("steps.0"), "1:1 pivot-invalid is no valid pivot: the name steps.0 is not an identifier\n");
        assertBroken(net -> net.getInputs().get(0).setName("x y"),
                "2:10 pivot-invalid is no valid pivot: the name x y is not an identifier\n");
        assertBroken(net -> net.getInputs().get(0).setVariable("0"),
                "2:10 pivot-invalid is no valid pivot: the variable 0 is not an identifier\n");
        assertBroken(net -> net.getDefinitions().get(1).setName("a"),
                "1:1 pivot-invalid is no valid pivot: two definitions of net have one name\n");
        assertBroken(net -> net.setUncertainty(-0.5),
                "1:1 pivot-invalid is no valid pivot: an uncertainty must be at least 0 and at most 1, not -0.5\n");
        assertBroken(ConstraintsTest::putIntoItself, "1:1 pivot-invalid is no valid pivot: net contains itself\n");
    }

    private static void putIntoItself(NeuralNetwork net) {
        SubNetwork part = NnFactory.eINSTANCE.createSubNetwork();
        part.setName("part");
        part.setType("net");
        part.setNetwork(net);
        net.getDefinitions().add(part);
    }

    private static void assertBroken(Consumer<NeuralNetwork> change, String expected) {
        Model model = Texts.model(SOUND);
        change.accept(model.getNetworks().get(0));
        assertEquals(expected, broken(model, SOUND));
    }

    private static String broken(Model model, String text) {
        Findings findings = new Findings();
        new PivotValidator().validate(model, TextRanges.in(SourceText.of("text", text)), findings);
        StringBuilder lines = new StringBuilder();
        for (Finding finding : findings.all()) {
            lines.append(finding.range().line()).append(':').append(finding.range().column()).append(' ').append(finding.id())
                    .append(' ').append(finding.message()).append('\n');
        }
        return lines.toString();
    }
}

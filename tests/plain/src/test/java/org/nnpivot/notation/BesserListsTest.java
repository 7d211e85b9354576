// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NamedElement;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnPackage;
import org.nnpivot.model.nn.Operator;

/** The lists by which BESSER describes a network are there, derived of definitions and uses. */
class BesserListsTest {

    private static final String TEXT = """
            Block:
              parameters: width
              input: x
              layers:
                - fc: type = Linear in_features = width out_features = width
              modules:
                - return relu(fc(x))

            Net:
              input: x shape = [N, 4]
              layers:
                - head: type = Linear in_features = 4 out_features = 2
                - body: type = Block width = 4
                - spare: type = Dropout rate = 0.5
              modules:
                - y = body(body(x))
                - z = reshape(y, reshape_dim = [-1, 4])
                - return head(z)
            """;

    private final Model model = Texts.model(TEXT);
    private final NeuralNetwork block = model.getNetworks().getFirst();
    private final NeuralNetwork network = model.getNetworks().getLast();

    @Test
    void layersOperationsAndNetworks() {
        assertEquals(List.of("head", "spare"), names(network.getLayers()));
        assertEquals(List.of("Reshape"), network.getTensor_ops().stream().map(Operator::getType).toList());
        assertEquals(List.of(block), network.getSub_nns());
        assertEquals(List.of(), block.getSub_nns());
    }

    @Test
    void modulesStandInTheOrderOfTheForwardPass() {
        assertEquals(List.of("Linear", "Relu"), block.getModules().stream().map(Operator::getType).toList());
        assertEquals(4, network.getModules().size(), "a module that is applied twice is there twice");
        assertEquals(List.of("body", "body"), names(network.getModules().subList(0, 2)));
        assertEquals("head", network.getModules().getLast().getName());
    }

    @Test
    void areNoPartOfTheModel() {
        assertThrows(UnsupportedOperationException.class, () -> network.getLayers().clear());
        Texts.assertSame(model, Texts.model(Texts.print(model)), "printed");
        NeuralNetwork copy = EcoreUtil.copy(network);
        assertEquals(network.getLayers().size(), copy.getLayers().size());
        assertEquals(names(network.getModules()), names(((List<?>) network.eGet(NnPackage.Literals.NEURAL_NETWORK__MODULES)).stream()
                .map(NamedElement.class::cast).toList()));
    }

    private static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }
}

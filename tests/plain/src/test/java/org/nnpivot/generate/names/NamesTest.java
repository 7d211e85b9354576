// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.operators.Framework;

/** New names never collide, and reserved ones are known. */
class NamesTest {

    @ParameterizedTest
    @CsvSource({"Flatten, flatten", "MaxPool2D, max_pool2d", "ZeroPad1D, zero_pad1d", "LogSoftmax, log_softmax", "Relu6, relu6",
        "BatchReshape, batch_reshape"})
    void makesAttributesOfOperators(String operator, String attribute) {
        assertEquals(attribute, DefinitionNames.attribute(operator));
    }

    @Test
    void numbersNamesThatAreTaken() {
        DefinitionNames names = new DefinitionNames(network("conv", "conv_1"));
        assertEquals("conv_2", names.fresh("conv"));
        assertEquals("conv_3", names.fresh("conv"));
        names.release("conv");
        assertEquals("conv", names.fresh("conv"));
    }

    @Test
    void putsAsManyUnderscoresAsItTakes() {
        assertEquals("layers__", new DefinitionNames(network("layers", "layers_")).underscored("layers"));
    }

    @Test
    void knowsWhatTheBaseClassesOwn() {
        assertTrue(ReservedNames.isReserved(Framework.KERAS, "input"));
        assertTrue(ReservedNames.isReserved(Framework.TORCH, "training"));
        assertFalse(ReservedNames.isReserved(Framework.TORCH, "input"));
        assertFalse(ReservedNames.isReserved(Framework.KERAS, "conv1"));
    }

    private static NeuralNetwork network(String... attributes) {
        NeuralNetwork network = NnFactory.eINSTANCE.createNeuralNetwork();
        for (String attribute : attributes) {
            var definition = NnFactory.eINSTANCE.createOperation();
            definition.setName(attribute);
            network.getDefinitions().add(definition);
        }
        return network;
    }
}

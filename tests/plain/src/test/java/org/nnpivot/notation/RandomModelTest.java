// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.RealLiteral;
import org.nnpivot.model.nn.Tensor;

/** What is printed reads back as what it was. */
class RandomModelTest {

    private static final int MODELS = 60;

    static LongStream seeds() {
        return LongStream.range(0, MODELS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatItPrints(long seed) {
        Model model = new RandomModel(seed).make();
        String printed = Texts.print(model);
        Model again = Texts.model(printed);
        Texts.assertSame(meaning(model), meaning(again), printed);
        assertEquals(printed, Texts.print(again));
    }

    /** Without the names of tensors that have no variable, and the spelling of numbers: neither means anything. */
    private static Model meaning(Model model) {
        Model copy = EcoreUtil.copy(model);
        for (TreeIterator<EObject> all = copy.eAllContents(); all.hasNext();) {
            switch (all.next()) {
                case Tensor tensor when tensor.getVariable() == null -> tensor.setName(null);
                case RealLiteral real -> real.setText(null);
                default -> { }
            }
        }
        return copy;
    }
}

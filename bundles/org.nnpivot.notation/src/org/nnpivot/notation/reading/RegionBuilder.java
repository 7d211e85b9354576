// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.notation.names.ResultPort;

/** A region while its steps are added. */
final class RegionBuilder {

    final Region region = NnFactory.eINSTANCE.createRegion();
    /** What a step without operands takes: the first result of the step before, or what entered the region. */
    Tensor previous;
    private Tensor last;
    private boolean returned;

    RegionBuilder(Tensor entering) {
        previous = entering;
    }

    <T extends Step> T add(T step, EObject where) {
        region.getSteps().add(Reading.located(step, where));
        return step;
    }

    void gives(Tensor tensor) {
        previous = tensor;
        last = tensor;
    }

    void returned() {
        returned = true;
    }

    /** Without a return, what the last step gives leaves the region. */
    Region finish() {
        if (!returned && last != null) {
            region.getResults().add(operand(ResultPort.ofNetwork(0, false).name(), last));
        }
        return region;
    }

    static Operand operand(String port, Tensor tensor) {
        Operand operand = NnFactory.eINSTANCE.createOperand();
        operand.setPort(port);
        operand.setTensor(tensor);
        return operand;
    }
}

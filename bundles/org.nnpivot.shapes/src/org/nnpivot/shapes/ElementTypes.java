// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import org.nnpivot.model.nn.ElementType;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Port;

/** Kinds of numbers: forwards from the operands to the results, backwards where a consumer takes integers only. */
final class ElementTypes {

    private ElementTypes() {}

    static void propagate(Use use, Operator operator) {
        for (Operand operand : use.getOperands()) {
            ElementType said = of(port(operator.operands(), operand.getPort()));
            if (said != null && said != ElementType.FLOAT && operand.getTensor() != null) {
                operand.getTensor().setDtype(said);
            }
        }
        Tensor first = use.getOperands().isEmpty() ? null : use.getOperands().get(0).getTensor();
        for (Tensor result : use.getResults()) {
            propagate(first, result, of(port(operator.results(), result.getPort())));
        }
    }

    /** A tensor holds integers from 0 to below a bound, which isn't known where it is no constant. */
    static void integers(Tensor tensor, Expression bound) {
        tensor.setDtype(ElementType.INTEGER);
        SizeArithmetic.constant(bound).ifPresent(high -> {
            tensor.setLow(0L);
            tensor.setHigh(tensor.isSetHigh() ? Math.min(tensor.getHigh(), high) : high);
        });
    }

    private static void propagate(Tensor operand, Tensor result, ElementType said) {
        if (said != null) {
            result.setDtype(said);
        } else if (operand != null && operand.getDtype() != ElementType.FLOAT) {
            result.setDtype(operand.getDtype());
        } else if (operand != null && result.getDtype() == ElementType.INTEGER) {
            backwards(operand, result);
        }
    }

    /** What a network takes as integers is given to it as integers. */
    static void given(Tensor operand, Tensor input) {
        if (operand != null && input.getDtype() == ElementType.INTEGER) {
            backwards(operand, input);
        }
    }

    private static void backwards(Tensor operand, Tensor result) {
        operand.setDtype(ElementType.INTEGER);
        if (result.isSetHigh()) {
            operand.setLow(result.getLow());
            operand.setHigh(result.getHigh());
        }
    }

    private static Port port(Iterable<Port> ports, String name) {
        for (Port port : ports) {
            if (port.name().equals(name)) {
                return port;
            }
        }
        return null;
    }

    private static ElementType of(Port port) {
        return port == null || port.dtype() == null ? null : ElementType.get(port.dtype());
    }
}

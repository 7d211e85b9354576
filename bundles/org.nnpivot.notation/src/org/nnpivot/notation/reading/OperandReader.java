// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.List;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.notation.reading.ExpressionReader.Undeclared;
import org.nnpivot.notation.syntax.Call;
import org.nnpivot.notation.syntax.Expression;
import org.nnpivot.notation.syntax.Group;

/** Reads what an operator is applied to: a tensor, the result of another application, or a number. */
final class OperandReader {

    private final Reading reading;
    private final Frame frame;
    private final UseReader uses;

    OperandReader(Reading reading, Frame frame, UseReader uses) {
        this.reading = reading;
        this.frame = frame;
        this.uses = uses;
    }

    Operand read(String port, Expression value, RegionBuilder region) {
        Tensor tensor = tensor(value, region);
        if (tensor != null) {
            return RegionBuilder.operand(port, tensor);
        }
        Operand operand = NnFactory.eINSTANCE.createOperand();
        operand.setPort(port);
        operand.setScalar(new ExpressionReader(reading, frame).read(value, Undeclared.UNKNOWN));
        return operand;
    }

    /** Adds the steps of a nested application. In parentheses stands a number, even where a tensor has the same name. */
    private Tensor tensor(Expression value, RegionBuilder region) {
        if (!(value instanceof Call call)) {
            return null;
        }
        if (!call.isExplicit()) {
            return frame.tensors.get(call.getFunction());
        }
        return uses.isApplication(call) ? uses.apply(call, List.of(), List.of(), region, call) : null;
    }

    /** The items of a returned value: of a tuple or list, else the value alone. */
    static List<Expression> items(List<Expression> values) {
        if (values.size() != 1) {
            return values;
        }
        return switch (values.get(0)) {
            case Group group when group.isComma() || group.getItems().size() != 1 ->
                group.getItems().stream().map(item -> item.getValue()).toList();
            case org.nnpivot.notation.syntax.List list -> list.getItems();
            default -> values;
        };
    }

    /** Whether what is returned is a tuple in Python. */
    static boolean isTuple(List<Expression> values) {
        return values.size() > 1
                || values.size() == 1 && values.get(0) instanceof Group group && (group.isComma() || group.getItems().size() != 1);
    }
}

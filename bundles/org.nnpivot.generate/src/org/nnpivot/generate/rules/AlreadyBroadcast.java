// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rules;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Shape;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Truth;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Port;

/**
 * A tensor that is stretched to the sizes of another one needs no stretching where all that reads it takes that other one too
 * and stretches its operands itself: {@code x * y.expand_as(x)} is {@code x * y}. Argument: the operator that stretches a
 * tensor to another one; what else has its shape function stretches its operands to each other.
 */
final class AlreadyBroadcast implements JavaRule {

    @Override
    public boolean apply(RuleCall call) {
        Use use = call.subject().use();
        if (call.subject().isDefinition() || !use.getComments().isEmpty() || use.getOperands().get(0).getTensor() == null) {
            return false;
        }
        Tensor stretched = use.getResults().get(0);
        List<EObject> readers = call.flow().readers(stretched);
        if (readers.isEmpty() || !readers.stream().allMatch(reader -> stretchesItself(call, reader, use))) {
            return false;
        }
        replace(call, use, stretched);
        return true;
    }

    /** Whether a reader is an operand of an operator that stretches this one to the sizes it has already. */
    private static boolean stretchesItself(RuleCall call, EObject reader, Use use) {
        if (!(reader instanceof Operand operand) || !(operand.eContainer() instanceof Use other)) {
            return false;
        }
        var subject = call.rewriting().subject(other);
        Operator stretching = call.rewriting().declaration(call.name(0));
        return subject != null && !subject.declaration().name().equals(stretching.name())
                && subject.declaration().shape().name().equals(stretching.shape().name())
                && other.getOperands().stream().map(Operand::getTensor)
                        .anyMatch(tensor -> tensor != null && tensor != use.getResults().get(0) && hasSizes(call.subject().declaration(), use, tensor));
    }

    /** Whether a use stretches its operand to the sizes of a tensor. */
    private static boolean hasSizes(Operator declaration, Use use, Tensor tensor) {
        for (Port port : declaration.operands().subList(1, declaration.operands().size())) {
            boolean given = use.getOperands().stream()
                    .anyMatch(operand -> operand.getPort().equals(port.name()) && operand.getTensor() == tensor);
            if (given) {
                return true;
            }
        }
        return sameSizes(use.getResults().get(0).getShape(), tensor.getShape());
    }

    private static boolean sameSizes(Shape one, Shape other) {
        if (one == null || other == null || one.getDimensions().size() != other.getDimensions().size()) {
            return false;
        }
        for (int i = 0; i < one.getDimensions().size(); i++) {
            Expression size = one.getDimensions().get(i);
            if (Arithmetic.equal(size, other.getDimensions().get(i)) != Truth.PROVED) {
                return false;
            }
        }
        return true;
    }

    private static void replace(RuleCall call, Use use, Tensor stretched) {
        Tensor operand = use.getOperands().get(0).getTensor();
        if (operand.getVariable() == null && DataFlow.producer(operand) != null) {
            operand.setVariable(stretched.getVariable());
        }
        call.flow().redirect(stretched, operand);
        call.flow().remove(use);
    }
}

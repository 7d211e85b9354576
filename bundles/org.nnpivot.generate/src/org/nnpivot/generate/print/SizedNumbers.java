// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.List;
import java.util.Optional;
import org.nnpivot.model.nn.BinaryExpression;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.RealLiteral;
import org.nnpivot.model.nn.SizeExpression;

/** Numbers that are computed of the sizes of tensors. */
final class SizedNumbers {

    private SizedNumbers() {}

    /** A size that a number is computed of; empty where it is of none. */
    static Optional<SizeExpression> size(Expression number) {
        if (number instanceof SizeExpression size) {
            return Optional.of(size);
        }
        return number.eContents().stream().filter(Expression.class::isInstance).map(inner -> size((Expression) inner))
                .flatMap(Optional::stream).findFirst();
    }

    /** Whether sizes have to be real numbers before anything is computed of them. */
    static boolean isReal(Expression number) {
        return number instanceof RealLiteral
                || number instanceof BinaryExpression binary && List.of("/", "**").contains(binary.getOperator())
                || number.eContents().stream().anyMatch(inner -> inner instanceof Expression part && isReal(part));
    }
}

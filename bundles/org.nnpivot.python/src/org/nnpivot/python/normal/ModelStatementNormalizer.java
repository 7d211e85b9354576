// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Stmt;

/** Follows the statements that make a functional model or a chain of layers. */
final class ModelStatementNormalizer extends StatementNormalizer {

    ModelStatementNormalizer(Frame frame) {
        super(frame);
    }

    @Override
    void statement(Stmt statement) {
        boolean changes = statement instanceof Expr expression && expression.getValue() instanceof Call call
                && call.getArgs().size() == 1 && call.getFunc() instanceof Attribute method
                && addsLayer(method, call);
        if (!changes) {
            super.statement(statement);
        }
    }

    /** {@code chain.add(layer)}. */
    private boolean addsLayer(Attribute method, Call call) {
        boolean adds = ChainAdditions.ADD.equals(method.getAttr())
                && expressions().value(method.getValue()) instanceof Value.Construction chain
                && Dialect.ofSequential(chain.call().getApi()).isPresent();
        if (adds) {
            Call chain = ((Value.Construction) expressions().value(method.getValue())).call();
            chain.getArgs().add(expressions().construction(call.getArgs().get(0)));
        }
        return adds;
    }

    /** A layer is also known by the variable that holds it. */
    @Override
    void bind(ExprNode target, Value value) {
        if (target instanceof Name name && value instanceof Value.Construction layer) {
            frame().tensors().layers().assigned(layer.call(), name.getId());
        }
        super.bind(target, value);
    }
}

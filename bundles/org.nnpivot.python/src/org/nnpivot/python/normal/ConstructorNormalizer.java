// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Stmt;

/**
 * Follows a constructor. Layers that are kept under an attribute become statements {@code self.name = Layer(...)}; whatever
 * else is kept is known to the forward pass as a value.
 */
final class ConstructorNormalizer extends StatementNormalizer {

    ConstructorNormalizer(Frame frame) {
        super(frame);
    }

    @Override
    void statement(Stmt statement) {
        if (!(statement instanceof Expr expression) || !(expression.getValue() instanceof Call call)) {
            super.statement(statement);
        } else if (!isSuperConstructor(call) && !addsModule(call) && !appends(call)) {
            super.statement(statement);
        }
    }

    /** {@code super().__init__()} in both of its spellings. */
    static boolean isSuperConstructor(Call call) {
        return call.getFunc() instanceof Attribute init && "__init__".equals(init.getAttr())
                && init.getValue() instanceof Call base && base.getFunc() instanceof Name name && "super".equals(name.getId());
    }

    /** {@code self.add_module("name", layer)}. */
    private boolean addsModule(Call call) {
        if (!(call.getFunc() instanceof Attribute method) || !StatementNormalizer.isSelf(method.getValue())
                || !("add_module".equals(method.getAttr()) || "register_module".equals(method.getAttr()))
                || call.getArgs().size() != 2) {
            return false;
        }
        if (!(call.getArgs().get(0) instanceof org.nnpivot.model.python.Constant name)) {
            throw new RefusedException(EngineFinding.VALUE_NOT_STATIC, call, "the name of the module");
        }
        keep(name.getValue(), expressions().value(call.getArgs().get(1)), call.getArgs().get(1), call);
        return true;
    }

    /** {@code layers.append(layer)} and {@code layers += [...]} on a local list. */
    private boolean appends(Call call) {
        if (!(call.getFunc() instanceof Attribute method) || !(method.getValue() instanceof Name list)
                || !(frame().variables().get(list.getId()) instanceof Value.Items items)) {
            return false;
        }
        var longer = new java.util.ArrayList<>(items.items());
        Value value = expressions().value(call.getArgs().get(0));
        switch (method.getAttr()) {
            case "append" -> longer.add(value);
            case "extend" -> longer.addAll(((Value.Items) value).items());
            default -> throw new RefusedException(EngineFinding.UNSUPPORTED_STATEMENT, call, "list." + method.getAttr());
        }
        frame().variables().set(list.getId(), new Value.Items(longer, false));
        return true;
    }

    @Override
    void bind(ExprNode target, Value value) {
        if (target instanceof Attribute attribute && isSelf(attribute.getValue())) {
            keep(attribute.getAttr(), value, target, target.eContainer() instanceof Stmt statement ? statement : null);
        } else {
            super.bind(target, value);
        }
    }

    private void keep(String attribute, Value value, ExprNode origin, org.nnpivot.model.python.Node statement) {
        if (!(value instanceof Value.Construction construction)) {
            frame().attributes().put(attribute, value);
            return;
        }
        Call call = construction.call().eContainer() == null ? construction.call() : Nodes.copy(construction.call());
        ExprNode target = Nodes.attribute(Nodes.name("self", origin), attribute, origin);
        frame().tensors().append(Nodes.assign(target, call, statement == null ? origin : statement));
        frame().attributes().put(attribute, new Value.Definition(attribute, call));
    }
}

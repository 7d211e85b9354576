// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.operators.formula.Inverse;
import org.nnpivot.operators.formula.Scope;

/** The values that parameters of an operator must have so that the formulas of a rewrite give the arguments of a flow. */
final class BoundValues implements Scope {

    private final Operator declaration;
    private final Map<String, Expression> values = new HashMap<>();
    private final Evaluator evaluator = new Evaluator(this);

    BoundValues(Operator declaration) {
        this.declaration = declaration;
    }

    /** The value found for a parameter, {@code null} when none was. */
    Expression get(String parameter) {
        return values.get(parameter);
    }

    /** Takes a value; false when there is another one already. */
    boolean bind(String parameter, Expression value) {
        Expression before = values.putIfAbsent(parameter, value);
        return before == null || Arithmetic.equal(before, value) == Truth.PROVED;
    }

    /** Whether a formula without open parameters has this value. */
    boolean equal(Formula formula, Expression value) {
        Expression own = evaluator.evaluate(formula);
        return own != null && evaluator.holds(new Formula.Binary("==", formula, constant(value))) == Truth.PROVED
                || own != null && Arithmetic.equal(own, value) == Truth.PROVED;
    }

    private static Formula constant(Expression value) {
        Object constant = Expressions.constant(value);
        return new Formula.Constant(constant == Expressions.NONE ? null : constant);
    }

    /** Finds the values that make a formula give an argument; sizes are those of the operands matched so far. */
    boolean solve(Formula formula, Expression value, Map<String, List<Operand>> operands) {
        return switch (formula) {
            case Formula.ListOf list -> items(list, value, operands);
            case Formula.Call call when call.function().equals("size") -> isSize(call, value, operands);
            default -> new Inverse(evaluator, this::axes, this::bind).solve(formula, value);
        };
    }

    private boolean items(Formula.ListOf list, Expression value, Map<String, List<Operand>> operands) {
        if (!(value instanceof ListExpression items) || items.getItems().size() != list.items().size()) {
            return false;
        }
        for (int i = 0; i < list.items().size(); i++) {
            if (!solve(list.items().get(i), items.getItems().get(i), operands)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSize(Formula.Call call, Expression value, Map<String, List<Operand>> operands) {
        String port = ((Formula.Reference) call.arguments().get(0)).name();
        List<Operand> own = operands.getOrDefault(port, List.of());
        if (own.size() != 1) {
            return false;
        }
        if (!(value instanceof SizeExpression size)) {
            Expression known = dimension(own.get(0).getTensor(), evaluator.evaluate(call.arguments().get(1)));
            return known != null && Arithmetic.equal(known, value) == Truth.PROVED;
        }
        return size.getTensor() == own.get(0).getTensor() && equal(call.arguments().get(1), size.getAxis())
                || sameSize(own.get(0).getTensor(), evaluator.evaluate(call.arguments().get(1)), size);
    }

    /** People ask whichever tensor is at hand for the size of the batch: {@code pool(x).view(x.size(0), -1)}. */
    private static boolean sameSize(Tensor tensor, Expression axis, SizeExpression size) {
        Expression own = dimension(tensor, axis);
        Expression other = dimension(size.getTensor(), size.getAxis());
        return own != null && other != null && Arithmetic.equal(own, other) == Truth.PROVED;
    }

    private static Expression dimension(Tensor tensor, Expression axis) {
        List<Expression> dimensions = tensor == null || tensor.getShape() == null ? List.of() : tensor.getShape().getDimensions();
        return Expressions.constant(axis) instanceof Long index && index >= -dimensions.size() && index < dimensions.size()
                ? dimensions.get((int) Math.floorMod(index, (long) dimensions.size())) : null;
    }

    private int axes(String parameter) {
        Parameter declared = declaration.parameter(parameter);
        return declared == null ? 0 : declared.type().length();
    }

    @Override
    public Expression value(String parameter) {
        return values.get(parameter);
    }

    @Override
    public Expression call(String function, List<Formula> arguments, Evaluator self) {
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nnpivot.generate.form.Formulas;
import org.nnpivot.model.nn.BinaryExpression;
import org.nnpivot.model.nn.ConditionalExpression;
import org.nnpivot.model.nn.ElementType;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.IntegerLiteral;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.RealLiteral;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.UnaryExpression;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.ExpressionText;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.python.normal.LoopNames;

/** Writes values as a careful person would: a vector of equal items as one number, others as tuples. */
final class Values extends ExpressionText {

    /** The function of the catalogue's formulas that makes a list. */
    private static final String LISTED = "listed";

    private final Function<String, String> parameters;
    private final Function<Tensor, Code> tensors;
    private final Dialect dialect;
    private final NameTable names;
    private Function<Expression, String> kept = expression -> null;
    private Function<SizeExpression, String> variables = size -> null;
    private ElementType met;

    /**
     * Where the text will stand.
     *
     * @param parameters how a constructor parameter is written there
     * @param tensors how a tensor is written there
     */
    Values(Dialect dialect, NameTable names, Function<String, String> parameters, Function<Tensor, Code> tensors) {
        this.dialect = dialect;
        this.names = names;
        this.parameters = parameters;
        this.tensors = tensors;
    }

    @Override
    protected String parameter(ParameterReference reference) {
        return parameters.apply(reference.getName());
    }

    @Override
    protected String constant(Expression expression) {
        String name = expression == null ? null : expression.getConstant();
        return name == null ? null : LoopNames.parameters(name, parameters::apply);
    }

    /** Writes what the constructor keeps by the attribute that it is kept under. */
    Values withKept(Function<Expression, String> attributes) {
        this.kept = attributes;
        return this;
    }

    @Override
    protected String kept(Expression expression) {
        return kept.apply(expression);
    }

    /** Writes sizes by the variables that hold them. */
    Values withSizes(Function<SizeExpression, String> variables) {
        this.variables = variables;
        return this;
    }

    @Override
    protected String size(SizeExpression size) {
        String variable = variables.apply(size);
        String text = variable == null ? asked(size) : variable;
        return met == null ? text : ofType(met, Code.atom(text), size).text();
    }

    /** A number that a tensor of a type meets: frameworks whose sizes are tensors bring what is computed of them to that type. */
    Code number(Expression number, ElementType type) {
        Optional<SizeExpression> size = SizedNumbers.size(number);
        if (size.isEmpty()) {
            return code(number);
        }
        boolean real = SizedNumbers.isReal(number);
        met = real ? type : null;
        Code code = code(number);
        met = null;
        return real ? code : ofType(type, code, size.get());
    }

    private Code ofType(ElementType type, Code number, SizeExpression size) {
        return dialect.number(names, number, size.getTensor().getDtype() == type ? tensor(size) : null);
    }

    /** A size as the tensor is asked for it. */
    String asked(SizeExpression size) {
        return dialect.size(names, tensor(size), text(size.getAxis()));
    }

    /** The tensor that is asked for a size. */
    String tensor(SizeExpression size) {
        return tensors.apply(size.getTensor()).inside(Code.ATOM);
    }

    /** The text of a parameter's value, given the formula it came from. */
    String value(Expression value, Formula formula, Operator operator) {
        if (value instanceof ListExpression list && list.getItems().size() == 1 && isAxes(formula, operator)) {
            return text(list.getItems().get(0));
        }
        if (value instanceof ListExpression list) {
            return isVector(formula, operator) ? vector(list) : tuple(list);
        }
        return text(value);
    }

    /** A value as part of an expression. */
    Code code(Expression value) {
        return new Code(text(value), precedence(value));
    }

    private int precedence(Expression value) {
        return constant(value) != null || kept(value) != null ? Code.ATOM : switch (value) {
            case BinaryExpression binary -> Code.precedence(binary.getOperator(), false);
            case UnaryExpression unary -> Code.precedence(unary.getOperator(), true);
            case ConditionalExpression choice -> 1;
            case IntegerLiteral literal when literal.getValue() < 0 -> Code.UNARY;
            case RealLiteral literal when literal.getValue() < 0 -> Code.UNARY;
            default -> Code.ATOM;
        };
    }

    /** Without brackets, for a subscript. */
    String index(Expression value) {
        return Expressions.items(value).stream().map(this::text).collect(Collectors.joining(", "));
    }

    private static boolean isAxes(Formula formula, Operator operator) {
        Parameter parameter = formula instanceof Formula.Reference reference ? operator.parameter(reference.name()) : null;
        return parameter != null && parameter.type().kind() == ParameterType.Kind.AXES;
    }

    /** Whether one number may stand for all; what the catalogue lists is written as a list. */
    private static boolean isVector(Formula formula, Operator operator) {
        boolean listed = formula instanceof Formula.Call call && call.function().equals(LISTED);
        return !listed && Formulas.references(formula).stream().map(operator::parameter).anyMatch(Values::isVector);
    }

    private static boolean isVector(Parameter parameter) {
        return parameter != null && (parameter.type().kind() == ParameterType.Kind.VECTOR
                || parameter.type().kind() == ParameterType.Kind.PADS);
    }

    private String vector(ListExpression list) {
        Expression common = common(list);
        return common == null ? tuple(list) : text(common);
    }

    /** The value all items have, at any depth; {@code null} when they differ. */
    private static Expression common(ListExpression list) {
        Expression common = null;
        for (Expression item : list.getItems()) {
            Expression own = item instanceof ListExpression inner ? common(inner) : item;
            if (own == null || common != null && Arithmetic.equal(common, own) != Truth.PROVED) {
                return null;
            }
            common = own;
        }
        return common;
    }

    private String tuple(ListExpression list) {
        if (list.getItems().size() == 1 && list.getItems().get(0) instanceof ListExpression inner) {
            return tuple(inner);
        }
        List<String> items = list.getItems().stream()
                .map(item -> item instanceof ListExpression inner ? tuple(inner) : text(item)).toList();
        return items.size() == 1 ? "(" + items.get(0) + ",)" : "(" + String.join(", ", items) + ")";
    }
}

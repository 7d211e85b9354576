// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.NoneLiteral;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.formula.Formula;

/** One use of an operator as its shape function sees it. */
final class Site {

    private final NetworkShapes network;
    private final Use use;
    private final Operator operator;
    private final ParameterScope scope;

    Site(NetworkShapes network, Use use, Operator operator) {
        this.network = network;
        this.use = use;
        this.operator = operator;
        this.scope = new ParameterScope(operator, use.applied(), network::resolve, port -> operand(indexOf(port)));
    }

    /** The catalogue entry. */
    Operator operator() {
        return operator;
    }

    /** What the use applies its operator to. */
    List<Operand> operands() {
        return use.getOperands();
    }

    /** The tensors that the use makes. */
    List<Tensor> results() {
        return use.getResults();
    }

    /** What is known of an operand; {@code null} when nothing is. */
    Sizes operand(int index) {
        return index >= 0 && index < operands().size() ? network.sizes(operands().get(index)) : null;
    }

    /** The position of the first operand at a port, or -1. */
    int indexOf(String port) {
        for (int i = 0; i < operands().size(); i++) {
            if (operands().get(i).getPort().equals(port)) {
                return i;
            }
        }
        return -1;
    }

    /** Refines an operand. */
    void operand(int index, Sizes sizes) {
        if (sizes != null && index < operands().size() && operands().get(index).getTensor() != null) {
            network.refine(use, operands().get(index).getTensor(), sizes);
        }
    }

    /** The first operand, given this rank if its rank isn't known; {@code null} when it has another one. */
    Sizes require(int index, int rank) {
        Sizes known = operand(index);
        if (known == null || known.open()) {
            if (index >= operands().size() || operands().get(index).getTensor() == null) {
                return null;
            }
            network.giveRank(operands().get(index).getTensor(), rank);
            known = operand(index);
        }
        if (known.rank() != rank) {
            network.conflict(use, known, "rank " + rank);
            return null;
        }
        return known;
    }

    /** What is known of the first result. */
    Sizes result() {
        return results().isEmpty() ? null : network.sizes(results().get(0));
    }

    /** Refines every result. */
    void results(Sizes sizes) {
        results().forEach(result -> result(result, sizes));
    }

    /** Refines one result. */
    void result(Tensor result, Sizes sizes) {
        if (sizes != null) {
            network.refine(use, result, sizes);
        }
    }

    /** A size of a result that nothing is known of. */
    Expression unknown(int axis) {
        return network.symbol(results().get(0), axis);
    }

    /** A parameter's value; {@code null} when it is missing or None. */
    Expression value(String parameter) {
        Expression value = scope.value(parameter);
        return value instanceof NoneLiteral ? null : value;
    }

    /** The value of an argument of the rule; {@code null} when it is missing or None. */
    Expression argument(List<Formula> arguments, int index) {
        if (index >= arguments.size()) {
            return null;
        }
        Expression value = scope.evaluate(arguments.get(index));
        return value instanceof NoneLiteral ? null : value;
    }

    /** The value of an argument of the shape function. */
    Expression argument(int index) {
        return argument(operator.shape().arguments(), index);
    }

    /** The items of an argument that is a list; {@code null} when it isn't one. */
    List<Expression> items(int index) {
        return argument(index) instanceof ListExpression list ? new ArrayList<>(list.getItems()) : null;
    }

    /** The value of an argument that is an integer constant. */
    OptionalInt integer(int index) {
        return integer(argument(index));
    }

    /** The value of an integer constant. */
    static OptionalInt integer(Expression value) {
        var constant = SizeArithmetic.constant(value);
        return constant.isPresent() ? OptionalInt.of(Math.toIntExact(constant.getAsLong())) : OptionalInt.empty();
    }

    /** Whether a parameter is True; {@code otherwise} when it isn't known. */
    boolean isTrue(String parameter, boolean otherwise) {
        return Expressions.constant(scope.value(parameter)) instanceof Boolean bool ? bool : otherwise;
    }

    /** Whether an argument of the rule is True. */
    boolean isTrue(int index) {
        return Expressions.constant(argument(index)) instanceof Boolean bool && bool;
    }

    /** The text of a parameter that holds a word. */
    String word(String parameter, String otherwise) {
        return Expressions.constant(scope.value(parameter)) instanceof String word ? word : otherwise;
    }

    /** The name of the parameter that an argument of the shape function is. */
    String parameterName(int index) {
        return index < operator.shape().arguments().size()
                && operator.shape().arguments().get(index) instanceof Formula.Reference reference ? reference.name() : null;
    }

    /**
     * Says that a parameter is equal to a size: fills it in where it is missing, compares otherwise.
     *
     * @return the parameter's value, else the size
     */
    Expression agree(String parameter, Expression size) {
        Expression value = parameter == null ? null : value(parameter);
        if (value == null) {
            fill(parameter, size);
            return size;
        }
        if (size != null && !(value instanceof ListExpression)) {
            network.equate(use, size, value);
        }
        return value;
    }

    private void fill(String parameter, Expression size) {
        Parameter declared = parameter == null ? null : operator.parameter(parameter);
        if (declared != null && declared.inferred() && size != null) {
            network.fill(use.applied(), parameter, size);
        }
    }

    /** Fills in a parameter that is a list of sizes. */
    void fillList(String parameter, List<Expression> sizes) {
        boolean missing = Arguments.get(use.applied(), parameter) == null;
        if (missing && operator.parameter(parameter) != null) {
            network.fill(use.applied(), parameter, Expressions.list(sizes.stream().map(Expressions::copy).toList()));
        }
    }

    /** Fills in a parameter that is a word. */
    void fillWord(String parameter, String word) {
        network.fill(use.applied(), parameter, Expressions.string(word));
    }

    /** Says that two sizes are equal. */
    void equate(Expression left, Expression right) {
        network.equate(use, left, right);
    }

    /** Says that the first operand does not fit. */
    void conflict(Sizes sizes, String expected) {
        network.conflict(use, sizes, expected);
    }

    /** Says that a tensor holds integers from 0 to below a bound. */
    void integers(int index, Expression bound) {
        network.integers(operands().get(index).getTensor(), bound);
    }
}

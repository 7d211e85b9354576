// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.access.Expressions;

/** What the functions over axes compute. */
class ArrangementFormulasTest {

    /** A scope of which everything is constant. */
    private static final Scope NOTHING = new Scope() {
        @Override
        public Expression value(String parameter) {
            return null;
        }

        @Override
        public Expression call(String function, List<Formula> arguments, Evaluator evaluator) {
            return null;
        }
    };

    private static Formula numbers(long... numbers) {
        return new Formula.ListOf(Arrays.stream(numbers).<Formula>mapToObj(Formula.Constant::new).toList());
    }

    private static Formula number(long number) {
        return new Formula.Constant(number);
    }

    private static String value(String function, Formula... arguments) {
        Expression value = new Evaluator(NOTHING).evaluate(new Formula.Call(function, List.of(arguments)));
        return value == null ? "nothing" : Expressions.text(value);
    }

    @Test
    void listsAreLists() {
        assertEquals("[2]", value("listed", number(2)));
        assertEquals("[2, 3]", value("listed", numbers(2, 3)));
    }

    @Test
    void paddingOfTheLastAxesIsPaddingOfAll() {
        assertEquals("[[0, 0], [0, 0], [1, 1], [2, 2]]", value("all_axes", numbers(1, 2), number(4)));
        assertEquals("nothing", value("all_axes", numbers(1, 2), number(1)));
    }

    @Test
    void theOddElementOfPaddingSameIsBehind() {
        assertEquals("[0, 1]", value("same_before", numbers(8, 7), numbers(3, 3), numbers(2, 2)));
    }

    @Test
    void minusOneKeepsASize() {
        assertEquals("[4, 2, 5]", value("expanded", numbers(2, 1), numbers(4, -1, 5)));
        assertEquals("nothing", value("expanded", numbers(2, 1), numbers(-1, 2, 5)));
    }

    @Test
    void anAxisBecomesSeveral() {
        assertEquals("[2, 3, 4, 5]", value("unflattened", numbers(2, 12, 5), number(-2), numbers(3, 4)));
        assertEquals("nothing", value("unflattened", numbers(2, 12, 5), number(3), numbers(3, 4)));
    }
}

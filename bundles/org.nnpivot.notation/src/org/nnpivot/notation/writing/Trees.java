// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import java.util.Collection;
import org.nnpivot.notation.syntax.Annotation;
import org.nnpivot.notation.syntax.Argument;
import org.nnpivot.notation.syntax.Attribute;
import org.nnpivot.notation.syntax.Call;
import org.nnpivot.notation.syntax.Expression;
import org.nnpivot.notation.syntax.Group;
import org.nnpivot.notation.syntax.IntegerNumber;
import org.nnpivot.notation.syntax.Literal;
import org.nnpivot.notation.syntax.SyntaxFactory;
import org.nnpivot.notation.syntax.Truth;
import org.nnpivot.notation.syntax.Unary;
import org.nnpivot.notation.syntax.Word;

/** Makes small pieces of the tree. */
final class Trees {

    static final SyntaxFactory FACTORY = SyntaxFactory.eINSTANCE;

    private Trees() {}

    static Call name(String name) {
        Call call = FACTORY.createCall();
        call.setFunction(name);
        return call;
    }

    static Call call(String function, Collection<Expression> arguments) {
        Call call = name(function);
        call.setExplicit(true);
        arguments.forEach(argument -> call.getArguments().add(argument(null, argument)));
        return call;
    }

    static Argument argument(String name, Expression value) {
        Argument argument = FACTORY.createArgument();
        argument.setName(name);
        argument.setValue(value);
        return argument;
    }

    static Attribute attribute(String name, Expression value) {
        Attribute attribute = FACTORY.createAttribute();
        attribute.setName(name);
        attribute.setValue(value);
        return attribute;
    }

    static Annotation annotation(String name, Expression value) {
        Annotation annotation = FACTORY.createAnnotation();
        annotation.setName(name);
        annotation.setValue(value);
        return annotation;
    }

    static Literal text(String value) {
        Literal literal = FACTORY.createLiteral();
        literal.setValue(value);
        return literal;
    }

    /** A word where it can stand without quotes, else a string. */
    static Expression word(String value) {
        if (value.matches("[0-9]+D")) {
            Word word = FACTORY.createWord();
            word.setValue(value);
            return word;
        }
        return isName(value) ? name(value) : text(value);
    }

    static boolean isName(String value) {
        return value.matches("[A-Za-z_][A-Za-z_0-9]*") && !Reserved.isReserved(value);
    }

    static Expression integer(long value) {
        String digits = Long.toString(value);
        IntegerNumber number = FACTORY.createIntegerNumber();
        number.setValue(value < 0 ? digits.substring(1) : digits);
        return value < 0 ? negative(number) : number;
    }

    static Expression negative(Expression operand) {
        return unary("-", operand);
    }

    static Expression unary(String operator, Expression operand) {
        Unary unary = FACTORY.createUnary();
        unary.setOperator(operator);
        unary.setOperand(operand);
        return unary;
    }

    static Expression truth(boolean value) {
        Truth truth = FACTORY.createTruth();
        truth.setValue(value ? "True" : "False");
        return truth;
    }

    static org.nnpivot.notation.syntax.List list(Collection<? extends Expression> items) {
        org.nnpivot.notation.syntax.List list = FACTORY.createList();
        list.getItems().addAll(items);
        return list;
    }

    static org.nnpivot.notation.syntax.List integers(Collection<Integer> values) {
        return list(values.stream().map(value -> integer(value)).toList());
    }

    static Group group(Collection<Expression> items) {
        Group group = FACTORY.createGroup();
        items.forEach(item -> group.getItems().add(argument(null, item)));
        return group;
    }
}

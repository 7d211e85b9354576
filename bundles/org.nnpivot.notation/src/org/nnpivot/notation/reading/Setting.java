// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.notation.syntax.Argument;
import org.nnpivot.notation.syntax.Attribute;
import org.nnpivot.notation.syntax.Call;
import org.nnpivot.notation.syntax.Expression;
import org.nnpivot.notation.syntax.IntegerNumber;
import org.nnpivot.notation.syntax.Literal;
import org.nnpivot.notation.syntax.SyntaxFactory;
import org.nnpivot.notation.syntax.Truth;
import org.nnpivot.notation.syntax.Word;

/** {@code name = value}, wherever it is written. */
record Setting(String name, Expression value, EObject where) {

    static Setting of(Attribute attribute) {
        return new Setting(attribute.getName(), attribute.getValue(), attribute);
    }

    static Setting of(Argument argument) {
        return new Setting(argument.getName(), argument.getValue(), argument);
    }

    /** A setting that is meant where another word stands. */
    static Setting axis(String name, long axis, EObject where) {
        IntegerNumber number = SyntaxFactory.eINSTANCE.createIntegerNumber();
        number.setValue(Long.toString(axis));
        return new Setting(name, number, where);
    }

    static List<Setting> of(List<Attribute> attributes) {
        return attributes.stream().map(Setting::of).toList();
    }

    /** The value where it is a word or a string; {@code null} otherwise. */
    String word() {
        return word(value);
    }

    static String word(Expression value) {
        return switch (value) {
            case Call call when !call.isExplicit() -> call.getFunction();
            case Literal literal -> literal.getValue();
            case Word word -> word.getValue();
            case Truth truth -> truth.getValue();
            case null, default -> null;
        };
    }

    boolean isTrue() {
        return "True".equals(word());
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.List;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.notation.NotationFinding;
import org.nnpivot.notation.reading.ExpressionReader.Undeclared;
import org.nnpivot.notation.syntax.Braces;
import org.nnpivot.notation.syntax.Expression;
import org.nnpivot.notation.syntax.Group;

/** Reads constants of the kind that a place asks for. */
final class Values {

    private final Reading reading;
    private final ExpressionReader expressions;

    Values(Reading reading, Frame frame) {
        this.reading = reading;
        this.expressions = new ExpressionReader(reading, frame);
    }

    void unknown(Setting setting) {
        reading.report(NotationFinding.UNKNOWN_PROPERTY, setting.where(), setting.name());
    }

    private <T> T wrong(Setting setting, T otherwise) {
        reading.report(NotationFinding.WRONG_VALUE, setting.where(), setting.name(), DataReader.text(setting));
        return otherwise;
    }

    <T> T chosen(Setting setting, T value, T otherwise) {
        return value == null ? wrong(setting, otherwise) : value;
    }

    private Object constant(Setting setting) {
        return Expressions.constant(expressions.read(setting.value(), Undeclared.WORD));
    }

    int integer(Setting setting) {
        return constant(setting) instanceof Long number && number == number.intValue() ? number.intValue() : wrong(setting, 0);
    }

    double real(Setting setting) {
        return constant(setting) instanceof Number number ? number.doubleValue() : wrong(setting, 0.0);
    }

    List<Integer> integers(Setting setting) {
        return items(setting).stream().map(this::integer).toList();
    }

    /** The items of a list or a set. */
    List<Setting> items(Setting setting) {
        List<Expression> items = switch (setting.value()) {
            case org.nnpivot.notation.syntax.List list -> list.getItems();
            case Braces braces -> braces.getItems();
            default -> wrong(setting, List.<Expression>of());
        };
        return items.stream().map(item -> new Setting(setting.name(), item, item)).toList();
    }

    /** The named parts of an item in parentheses. */
    List<Setting> parts(Setting item) {
        if (item.value() instanceof Group group && group.getItems().stream().allMatch(part -> part.getName() != null)) {
            return group.getItems().stream().map(Setting::of).toList();
        }
        return wrong(item, List.of());
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.StringLiteral;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.notation.NotationFinding;
import org.nnpivot.notation.names.Activations;
import org.nnpivot.notation.reading.ExpressionReader.Undeclared;
import org.nnpivot.notation.syntax.None;

/** Takes the attributes of a definition that are about its uses. */
final class HintReader {

    private static final Map<String, String> MODERN_PADDING = Map.of("valid", "explicit");

    private final Reading reading;
    private final ExpressionReader expressions;

    HintReader(Reading reading, ExpressionReader expressions) {
        this.reading = reading;
        this.expressions = expressions;
    }

    /** Whether the attribute is none of the operator's own parameters but for this class. */
    static boolean takes(org.nnpivot.operators.Operator entry, String name) {
        return name.equals(Activations.SUGAR) || name.equals(Activations.FUSED)
                || BesserHints.isHint(name) && entry.parameter(name) == null;
    }

    /** BESSER's "valid" is an explicit padding; its amount is zero unless it is given. */
    static Expression modern(String name, Expression value) {
        boolean old = name.equals("padding_type") && value instanceof StringLiteral word && MODERN_PADDING.containsKey(word.getValue());
        return old ? Expressions.string(MODERN_PADDING.get(((StringLiteral) value).getValue())) : value;
    }

    /** Takes those among the settings; what turns out to be an argument is added to the values. */
    BesserHints read(org.nnpivot.operators.Operator entry, List<Setting> settings, Map<String, Expression> values) {
        BesserHints hints = new BesserHints();
        for (Setting setting : settings) {
            if (takes(entry, setting.name())) {
                take(hints, entry, values, setting);
            }
        }
        return hints;
    }

    private void take(BesserHints hints, org.nnpivot.operators.Operator entry, Map<String, Expression> values, Setting setting) {
        switch (setting.name()) {
            case Activations.SUGAR -> activation(hints, entry, values, setting);
            case Activations.FUSED -> fused(entry, values, setting);
            case "name_layer_input", "name_module_input" -> hints.input = setting.word();
            case "return_type" -> hints.returnType = setting.word();
            case "permute_in" -> hints.permuteIn = setting.isTrue();
            case "permute_out" -> hints.permuteOut = setting.isTrue();
            case "layers_of_tensors" -> operands(hints, setting);
            case "after_activ_func" -> reading.report(NotationFinding.IGNORED_ATTRIBUTE, setting.where(), setting.name());
            default -> { } // input_reused: the data flow says it
        }
    }

    private void operands(BesserHints hints, Setting setting) {
        if (setting.value() instanceof org.nnpivot.notation.syntax.List list) {
            hints.operands.addAll(list.getItems());
        } else {
            reading.report(NotationFinding.WRONG_VALUE, setting.where(), setting.name(), "anything but a list");
        }
    }

    /** A known activation becomes a use of its own; what only running the network tells stays an argument. */
    private void activation(BesserHints hints, org.nnpivot.operators.Operator entry, Map<String, Expression> values, Setting setting) {
        if (setting.value() instanceof None) {
            return;
        }
        Expression value = expressions.read(setting.value(), Undeclared.WORD);
        if (value instanceof StringLiteral word) {
            hints.activation = known(word.getValue(), setting.where());
        } else {
            argument(entry, values, setting, value);
        }
    }

    /** The activation of that name; {@code null} after a finding. */
    org.nnpivot.operators.Operator known(String word, EObject where) {
        if (word == null) {
            reading.report(NotationFinding.WRONG_VALUE, where, Activations.SUGAR, "anything but a word");
            return null;
        }
        var found = reading.words().activation(word);
        if (found.isEmpty()) {
            reading.report(EngineFinding.UNKNOWN_OPERATOR, where, word);
        }
        return found.orElse(null);
    }

    private void fused(org.nnpivot.operators.Operator entry, Map<String, Expression> values, Setting setting) {
        argument(entry, values, setting, expressions.read(setting.value(), Undeclared.WORD));
    }

    private void argument(org.nnpivot.operators.Operator entry, Map<String, Expression> values, Setting setting, Expression value) {
        if (entry.parameter(Activations.SUGAR) == null) {
            reading.report(EngineFinding.UNKNOWN_KEYWORD, setting.where(), entry.name(), setting.name());
        } else {
            values.put(Activations.SUGAR, value);
        }
    }
}

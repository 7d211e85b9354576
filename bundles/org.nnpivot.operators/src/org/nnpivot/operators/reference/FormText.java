// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.FormParameter.Role;
import org.nnpivot.operators.formula.Formula;

/** What there is to say of a form, in lines of text. */
final class FormText {

    private final Form form;
    private final Markup markup;

    FormText(Form form, Markup markup) {
        this.form = form;
        this.markup = markup;
    }

    /** The signature, with the framework's own defaults. */
    String signature() {
        return switch (form.kind()) {
            case SIGN -> sign();
            case SUBSCRIPT -> operand(0) + "[...]";
            case IDENTITY -> operand(0);
            case METHOD, FUNCTION -> own();
            case LAYER -> form.wrapper() == null ? own()
                    : form.wrapper() + "(" + Stream.concat(Stream.of(own()), parameters(true)).collect(Collectors.joining(", ")) + ")";
        };
    }

    private String sign() {
        return form.parameters().size() < 2 ? form.spelling() + operand(0) : operand(0) + " " + form.spelling() + " " + operand(1);
    }

    private String operand(int index) {
        return index < form.parameters().size() ? form.parameters().get(index).name() : "";
    }

    private String own() {
        return form.spelling() + "(" + parameters(false).collect(Collectors.joining(", ")) + ")";
    }

    /** The parameters of the form's own layer or function, or of the layer around it. */
    private Stream<String> parameters(boolean outer) {
        return form.parameters().stream().filter(parameter -> parameter.role() != Role.IGNORED && parameter.outer() == outer)
                .map(FormText::parameter);
    }

    private static String parameter(FormParameter parameter) {
        String name = (parameter.spread() ? "*" : "") + parameter.name();
        return parameter.defaultValue() == null ? name : name + "=" + FormulaText.text(parameter.defaultValue());
    }

    /** What the form means and demands, one fact a line. */
    List<String> facts() {
        List<String> facts = new ArrayList<>();
        add(facts, "means: ", parameters(this::isRenamed, parameter -> parameter.name() + " = " + FormulaText.text(parameter.value())));
        add(facts, "with: ", parameters(FormText::isConstant, parameter -> parameter.name() + "=" + FormulaText.text(parameter.value())));
        add(facts, "sets: ", form.sets().stream().map(set -> set.parameter() + " = " + FormulaText.text(set.value())).toList());
        add(facts, "only at its default: ", parameters(parameter -> parameter.role() == Role.REFUSED, FormParameter::name));
        add(facts, "no counterpart, see the deviations: ", parameters(parameter -> parameter.role() == Role.DEVIATES, FormParameter::name));
        add(facts, "without meaning for the numbers: ", parameters(parameter -> parameter.role() == Role.IGNORED, FormParameter::name));
        if (form.results() != null) {
            facts.add("returns: " + markup.code(result(form.results())));
        }
        if (form.guard() != null) {
            facts.add("written when: " + markup.code(FormulaText.text(form.guard())));
        }
        if (form.readOnly()) {
            facts.add("read, never written");
        }
        return facts;
    }

    private void add(List<String> facts, String label, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(label + values.stream().map(markup::code).collect(Collectors.joining(", ")));
        }
    }

    private List<String> parameters(Predicate<FormParameter> which, java.util.function.Function<FormParameter, String> text) {
        return form.parameters().stream().filter(which).map(text).toList();
    }

    private boolean isRenamed(FormParameter parameter) {
        return (parameter.role() == Role.VALUE || parameter.role() == Role.OPERAND) && !isConstant(parameter)
                && !new Formula.Reference(parameter.name()).equals(parameter.value());
    }

    private static boolean isConstant(FormParameter parameter) {
        return parameter.role() == Role.VALUE && parameter.value() instanceof Formula.Constant;
    }

    private static String result(Form.Result result) {
        if (result.port() == null) {
            return result.parts().stream().map(FormText::result).collect(Collectors.joining(", ", "(", ")"));
        }
        return result.indices().isEmpty() ? result.port()
                : result.port() + result.indices().stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }
}

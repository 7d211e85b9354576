// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.reference;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.Port;
import org.nnpivot.operators.Rule;
import org.nnpivot.operators.formula.Formula;

/** What fits into a hover: of an operator, or of one of its parameters. In Markdown. */
public final class OperatorSummary {

    private static final int LONGEST_LIST = 12;

    private final Operator operator;

    /** Of this operator. */
    public OperatorSummary(Operator operator) {
        this.operator = operator;
    }

    /** What it does, what it takes and gives, how both frameworks write it. */
    public String text() {
        StringBuilder text = new StringBuilder("**").append(operator.name()).append("** ").append(operator.documentation()).append("\n\n");
        text.append(ports(operator.operands())).append(" → ").append(ports(operator.results()));
        text.append("; shape: ").append(rule(operator.shape())).append("; layout: ").append(rule(operator.layout())).append("\n\n");
        for (Framework framework : Framework.values()) {
            text.append("- ").append(name(framework)).append(": ").append(spelling(framework)).append('\n');
        }
        if (!operator.parameters().isEmpty()) {
            text.append("\nAttributes: ").append(operator.parameters().stream().limit(LONGEST_LIST).map(OperatorSummary::setting)
                    .collect(Collectors.joining(", "))).append(operator.parameters().size() > LONGEST_LIST ? ", …\n" : "\n");
        }
        return text.toString();
    }

    private static String ports(List<Port> ports) {
        return ports.isEmpty() ? "nothing" : ports.stream().map(port -> '`' + port.name() + '`' + (port.many() ? "…" : "")
                + (port.optional() ? " (optional)" : "")).collect(Collectors.joining(", "));
    }

    private static String rule(Rule rule) {
        return rule == null ? "none" : '`' + rule.name() + (rule.arguments().isEmpty() ? "" : '(' + FormulaText.texts(rule.arguments()) + ')')
                + '`';
    }

    private static String name(Framework framework) {
        return framework == Framework.TORCH ? "PyTorch" : "TensorFlow";
    }

    /** Its example; without one, the first form that is written, or what is done instead. */
    private String spelling(Framework framework) {
        List<Form> forms = operator.forms().stream().filter(form -> form.framework() == framework && !form.readOnly()).toList();
        String example = forms.stream().map(Form::example).filter(Objects::nonNull).findFirst()
                .orElse(forms.isEmpty() ? null : new FormText(forms.get(0), Markup.PLAIN).signature());
        if (example != null) {
            return '`' + example + '`';
        }
        boolean rewritten = operator.rewrites().stream().anyMatch(rewrite -> rewrite.framework() == null || rewrite.framework() == framework);
        return rewritten ? "written as other operators" : "not written";
    }

    private static String setting(Parameter parameter) {
        return '`' + parameter.name() + (parameter.defaultValue() == null ? "" : " = " + FormulaText.text(parameter.defaultValue())) + '`';
    }

    /** What there is to say of a parameter: its type, its default, what the frameworks call it. */
    public String text(Parameter parameter) {
        StringBuilder text = new StringBuilder("**").append(parameter.name()).append("** ").append(type(parameter)).append(" of ")
                .append(operator.name()).append(", ").append(standard(parameter)).append("\n\n");
        if (!parameter.domain().isEmpty()) {
            text.append("Values such as `").append(FormulaText.texts(parameter.domain())).append("`.\n\n");
        }
        for (Framework framework : Framework.values()) {
            text.append("- ").append(name(framework)).append(": ").append(arguments(parameter, framework)).append('\n');
        }
        return text.toString();
    }

    /** The type of a parameter, as the catalogue writes it. */
    public static String type(Parameter parameter) {
        String kind = parameter.type().kind().name().toLowerCase(Locale.ROOT);
        return parameter.type().length() == 0 ? kind : kind + '(' + parameter.type().length() + ')';
    }

    /** What a parameter is where nothing is said. */
    public static String standard(Parameter parameter) {
        if (parameter.defaultValue() != null) {
            return "default " + FormulaText.text(parameter.defaultValue());
        }
        return parameter.inferred() ? "inferred where it is left out" : "must be given";
    }

    private String arguments(Parameter parameter, Framework framework) {
        String names = operator.forms().stream().filter(form -> form.framework() == framework).flatMap(form -> form.parameters().stream())
                .filter(argument -> argument.role() == FormParameter.Role.VALUE && mentions(argument.value(), parameter.name()))
                .map(argument -> '`' + argument.name() + '`').distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? "no argument of its own" : names;
    }

    private static boolean mentions(Formula formula, String name) {
        return formula != null && FormulaText.text(formula).matches("(?s).*(?<![\\w\"])" + name + "(?![\\w\"(]).*");
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;
import org.nnpivot.operators.Port;
import org.nnpivot.operators.Refusal;
import org.nnpivot.operators.Rewrite;
import org.nnpivot.operators.formula.Formula;

/** The page of one operator. */
final class OperatorPage {

    private final Operator operator;
    private final Markup markup;
    private final StringBuilder page = new StringBuilder();

    OperatorPage(Operator operator, Markup markup) {
        this.operator = operator;
        this.markup = markup;
    }

    /** The page's text, ending in a line break. */
    String text() {
        line(markup.heading(operator.name(), 3));
        line("");
        if (!operator.documentation().isEmpty()) {
            line(operator.documentation());
            line("");
        }
        line("From " + ports(operator.operands()) + " to " + ports(operator.results()) + ".");
        line("");
        parameters();
        counts();
        for (Framework framework : Framework.values()) {
            forms(framework);
        }
        refusals("Deviations", true);
        refusals("Refused", false);
        return page.toString();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private static String ports(List<Port> ports) {
        return ports.isEmpty() ? "nothing" : ports.stream().map(OperatorPage::port).collect(Collectors.joining(", "));
    }

    private static String port(Port port) {
        String index = port.index().isEmpty() ? "" : "(" + FormulaText.texts(port.index()) + ")";
        return port.name() + index + (port.many() ? " (any number)" : "") + (port.optional() ? " (optional)" : "");
    }

    private void parameters() {
        if (operator.parameters().isEmpty()) {
            return;
        }
        line(markup.rows(List.of("parameter", "type", "default"), operator.parameters().stream().map(OperatorPage::row).toList()));
    }

    private void counts() {
        if (!operator.weights().isEmpty()) {
            line("Weights: " + operator.weights().stream().map(weight -> markup.code(weight.name() + "(" + FormulaText.texts(weight.sizes()) + ")"))
                    .collect(Collectors.joining(", ")) + ".");
            line("");
        }
        if (operator.multiplies() != null) {
            line("Multiply-adds: " + markup.code(FormulaText.text(operator.multiplies())) + ".");
            line("");
        }
    }

    private static List<String> row(Parameter parameter) {
        String value = parameter.defaultValue() == null ? "" : FormulaText.text(parameter.defaultValue());
        return List.of(parameter.name(), type(parameter.type()), parameter.inferred() ? (value + " (inferred)").strip() : value);
    }

    private static String type(ParameterType type) {
        String kind = type.kind().name().toLowerCase(Locale.ROOT);
        return type.length() == 0 ? kind : kind + "(" + type.length() + ")";
    }

    private void forms(Framework framework) {
        List<Form> forms = operator.forms().stream().filter(form -> form.framework() == framework).toList();
        line(markup.heading(framework == Framework.TORCH ? "PyTorch" : "TensorFlow", 4));
        line("");
        if (forms.isEmpty()) {
            line("No form of its own.");
            line("");
        }
        alike(forms).forEach(this::form);
        operator.rewrites().stream().filter(rewrite -> rewrite.framework() == framework && !rewrite.steps().isEmpty()).map(this::rewrite)
                .distinct().forEach(text -> line(markup.item(text)));
        line("");
    }

    /** Which operators stand for this one in a framework, in the order of the data. */
    private String rewrite(Rewrite rewrite) {
        String steps = rewrite.steps().stream().map(step -> "self".equals(step.operator()) ? operator.name() : step.operator())
                .collect(Collectors.joining(", "));
        return "written as " + steps + when(rewrite.guard());
    }

    private String when(Formula guard) {
        return guard == null ? "" : " (when " + markup.code(FormulaText.text(guard)) + ")";
    }

    /** Forms that differ in their spelling only, together. */
    private static Collection<List<Form>> alike(List<Form> forms) {
        return forms.stream().collect(Collectors.groupingBy(OperatorPage::withoutSpelling, LinkedHashMap::new, Collectors.toList())).values();
    }

    private static Form withoutSpelling(Form form) {
        return new Form(form.framework(), form.kind(), "", form.readOnly(), form.parameters(), form.guard(), form.sets(), form.call(),
                form.results(), form.wrapper(), form.activationName(), form.weights(), form.example());
    }

    private void form(List<Form> alike) {
        FormText text = new FormText(alike.get(0), markup);
        line(markup.item(markup.code(text.signature())));
        if (alike.size() > 1) {
            line(markup.detail("also: " + alike.stream().skip(1).map(form -> markup.code(form.key())).collect(Collectors.joining(", "))));
        }
        text.facts().forEach(fact -> line(markup.detail(fact)));
        if (alike.get(0).example() != null) {
            line(markup.detail("example: " + markup.code(alike.get(0).example())));
        }
    }

    private void refusals(String title, boolean deviations) {
        List<Refusal> listed = operator.refusals().stream().filter(refusal -> refusal.deviation() == deviations).toList();
        if (listed.isEmpty()) {
            return;
        }
        line(markup.heading(title, 4));
        line("");
        listed.forEach(refusal -> line(markup.item(refusal(refusal))));
        line("");
    }

    private String refusal(Refusal refusal) {
        String where = refusal.framework() == null ? "" : refusal.framework().commandLineName() + ": ";
        return where + refusal.message().replace("{0}: ", "").replace("{0}", operator.name()) + when(refusal.when());
    }
}

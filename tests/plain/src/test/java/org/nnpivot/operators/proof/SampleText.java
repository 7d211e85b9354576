// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.FormParameter.Role;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Port;
import org.nnpivot.operators.formula.Formula;

/** Writes a network of one operator. Of what is at a framework's default, every other argument is left out. */
final class SampleText {

    /** The function of the catalogue that says whether the network is training. */
    private static final String MODE = "mode";

    static final String NETWORK = "Net";

    private final SampleOperands use;
    private final Sample sample;
    private final Form form;

    private SampleText(SampleOperands use) {
        this.use = use;
        this.sample = use.sample();
        this.form = sample.form();
    }

    /** The source; {@code null} when a value cannot be told. */
    static String of(SampleOperands use) {
        return new SampleText(use).network();
    }

    private String network() {
        boolean torch = form.framework() == Framework.TORCH;
        String layer = form.kind() == Form.Kind.LAYER ? construction() : "";
        String applied = layer == null ? null : call();
        if (applied == null) {
            return null;
        }
        List<String> lines = new ArrayList<>(torch ? List.of("import torch") : List.of("import keras", "import tensorflow"));
        lines.addAll(List.of("", "", "class " + NETWORK + (torch ? "(torch.nn.Module):" : "(keras.Model):")));
        lines.addAll(List.of("    def __init__(self):", "        super().__init__()"));
        if (!layer.isEmpty()) {
            lines.add("        self.op = " + layer);
        }
        String variables = String.join("", use.shapes().keySet().stream().map(name -> ", " + name).toList());
        lines.addAll(List.of("", "    def " + (torch ? "forward" : "call") + "(self" + variables + "):"));
        returned(applied, lines);
        return String.join("\n", lines) + "\n";
    }

    private String construction() {
        String arguments = arguments(form.parameters().stream().filter(parameter -> !parameter.outer()).toList());
        String called = form.spelling().replaceFirst("^keras\\.layers\\.Layer\\.", "self.");
        String inner = arguments == null ? null : called + "(" + arguments + ")";
        if (inner == null || form.wrapper() == null) {
            return inner;
        }
        String outer = arguments(form.parameters().stream().filter(FormParameter::outer).toList());
        return outer == null ? null : form.wrapper() + "(" + inner + (outer.isEmpty() ? "" : ", " + outer) + ")";
    }

    private String call() {
        List<String> operands = List.copyOf(use.operands().values());
        return switch (form.kind()) {
            case LAYER -> {
                if (operands.isEmpty()) {
                    // What takes nothing is a weight, which is read.
                    yield "self.op";
                }
                String arguments = form.call().isEmpty() ? String.join(", ", operands) : arguments(form.call());
                yield "self.op(" + arguments + ")";
            }
            case FUNCTION -> around(form.spelling() + "(", arguments(form.parameters()));
            case METHOD -> around(operands.getFirst() + form.spelling().substring(form.spelling().lastIndexOf('.')) + "(",
                    arguments(form.parameters().subList(1, form.parameters().size())));
            case SIGN -> operands.size() == 1 ? form.spelling() + operands.getFirst()
                    : operands.getFirst() + " " + form.spelling() + " " + operands.get(1);
            case SUBSCRIPT -> operands.getFirst() + "[" + Expressions.items(sample.value(form.parameters().getLast().value())).stream()
                    .map(Expressions::text).collect(Collectors.joining(", ")) + "]";
            case IDENTITY -> operands.getFirst();
        };
    }

    private static String around(String before, String arguments) {
        return arguments == null ? null : before + arguments + ")";
    }

    private String arguments(List<FormParameter> parameters) {
        List<String> written = new ArrayList<>();
        boolean all = true;
        for (int i = 0; i < parameters.size(); i++) {
            FormParameter parameter = parameters.get(i);
            if (parameter.role() != Role.VALUE && parameter.role() != Role.OPERAND) {
                all = false;
                continue;
            }
            String text = parameter.role() == Role.OPERAND ? operand(parameter) : value(parameter, (i + sample.number()) % 2 == 0);
            if (text == null && parameter.defaultValue() == null) {
                return null;
            }
            boolean byPosition = all && (parameter.role() == Role.OPERAND || parameter.spread() || parameter.shown());
            if (text != null && !text.isEmpty()) {
                written.add(byPosition ? text : parameter.name() + "=" + text);
            }
            all &= byPosition;
        }
        return String.join(", ", written);
    }

    private String operand(FormParameter parameter) {
        String text = operand(parameter.value());
        return parameter.spread() && text != null ? text.replaceAll("[()]", "") : text;
    }

    /** The text of an operand, or of several in brackets; {@code null} when it is left out. */
    private String operand(Formula formula) {
        return switch (formula) {
            case Formula.Reference reference -> use.operands().get(reference.name());
            case Formula.ListOf list -> {
                List<String> items = new ArrayList<>();
                list.items().forEach(item -> items.add(operand(item)));
                yield items.contains(null) ? null : "[" + String.join(", ", items) + "]";
            }
            default -> null;
        };
    }

    /** The text of a value; empty when it is left out, {@code null} when it cannot be told. */
    private String value(FormParameter parameter, boolean leaveOut) {
        if (parameter.value() instanceof Formula.Call mode && MODE.equals(mode.function())) {
            return form.framework() == Framework.TORCH ? "self.training" : "";
        }
        Expression value = sample.value(parameter.value());
        if (value == null) {
            return null;
        }
        Expression standard = parameter.defaultValue() == null ? null : sample.value(parameter.defaultValue());
        boolean isDefault = standard != null && Arithmetic.equal(value, standard) == Truth.PROVED;
        boolean constant = Sample.said(form).isEmpty() || !mentions(parameter.value());
        if (isDefault && (leaveOut || constant)) {
            return "";
        }
        return parameter.spread() && value instanceof ListExpression list
                ? list.getItems().stream().map(Expressions::text).collect(Collectors.joining(", ")) : Expressions.text(value);
    }

    private static boolean mentions(Formula formula) {
        return !(formula instanceof Formula.Constant) && !(formula instanceof Formula.ListOf list && list.items().stream()
                .noneMatch(SampleText::mentions));
    }

    private void returned(String applied, List<String> lines) {
        Form.Result result = form.results();
        if (result == null || result.port() != null) {
            String before = use.operands().isEmpty() ? SampleOperands.UNUSED + ", " : "";
            lines.add("        return " + before + applied + (result == null ? "" : part(result)));
            return;
        }
        List<String> returned = new ArrayList<>();
        lines.add("        " + names(result, returned) + " = " + applied);
        lines.add("        return " + String.join(", ", returned));
    }

    private String names(Form.Result tuple, List<String> returned) {
        List<String> names = new ArrayList<>();
        for (Form.Result result : tuple.parts()) {
            if (result.port() == null) {
                names.add("(" + names(result, returned) + ")");
            } else {
                names.add("y" + returned.size());
                returned.add(names.getLast() + part(result));
            }
        }
        return String.join(", ", names);
    }

    /** Of a result that stands for several tensors, the first one. */
    private String part(Form.Result result) {
        Port port = sample.operator().results().stream().filter(each -> each.name().equals(result.port())).findFirst().orElseThrow();
        return !port.index().isEmpty() && result.indices().isEmpty() ? "[0]" : "";
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;

/**
 * Whether one form can say everything that an operator and its uses say. Only what is proved for all values of the
 * network's parameters counts.
 */
final class FormFit {

    /** Why a form does not fit: a parameter and its value, or a text alone. */
    record Misfit(String parameter, Expression value, String reason) {}

    private final Subject subject;
    private final Form form;
    private final Evaluator evaluator;

    FormFit(Subject subject, Form form, Evaluator evaluator) {
        this.subject = subject;
        this.form = form;
        this.evaluator = evaluator;
    }

    /** The first thing that the form can't say; {@code null} when it says all. */
    Misfit misfit() {
        if (evaluator.holds(form.guard()) != Truth.PROVED) {
            return new Misfit(null, null, "its conditions");
        }
        Misfit misfit = settings();
        misfit = misfit != null ? misfit : values();
        misfit = misfit != null ? misfit : coverage();
        for (Use use : subject.uses()) {
            misfit = misfit != null ? misfit : operands(use);
            misfit = misfit != null ? misfit : results(use);
        }
        return misfit;
    }

    private Misfit settings() {
        for (Form.Setting setting : form.sets()) {
            Formula parameter = new Formula.Reference(setting.parameter());
            if (!isOpen(setting.parameter()) && !Agreement.isProved(subject, evaluator, parameter, setting.value())) {
                return misfit(setting.parameter());
            }
        }
        return null;
    }

    /** An inferred parameter without a value agrees with any. */
    private boolean isOpen(String name) {
        Parameter parameter = subject.declaration().parameter(name);
        return parameter != null && parameter.inferred() && Arguments.get(subject.operator(), name) == null;
    }

    private Misfit misfit(String parameter) {
        return new Misfit(parameter, evaluator.evaluate(new Formula.Reference(parameter)), null);
    }

    private Misfit values() {
        for (FormParameter parameter : form.parameters()) {
            if (parameter.role() == FormParameter.Role.VALUE && evaluator.evaluate(parameter.value()) == null) {
                Set<String> names = Formulas.references(parameter.value());
                return names.isEmpty() ? new Misfit(null, null, parameter.name()) : misfit(names.iterator().next());
            }
        }
        return null;
    }

    private Misfit coverage() {
        Set<String> said = said();
        for (Parameter parameter : subject.declaration().parameters()) {
            if (!parameter.inferred() && !said.contains(parameter.name()) && !isDefault(parameter)) {
                return misfit(parameter.name());
            }
        }
        return null;
    }

    private Set<String> said() {
        Set<String> said = new HashSet<>();
        form.sets().forEach(setting -> said.add(setting.parameter()));
        for (FormParameter parameter : form.parameters()) {
            if (parameter.role() == FormParameter.Role.VALUE) {
                said.addAll(Formulas.references(parameter.value()));
            }
        }
        return said;
    }

    private boolean isDefault(Parameter parameter) {
        if (Arguments.get(subject.operator(), parameter.name()) == null) {
            return true;
        }
        return parameter.defaultValue() != null && Agreement.isProved(subject, evaluator,
                new Formula.Reference(parameter.name()), parameter.defaultValue());
    }

    /** The parameters of the form that take operands: of the function, or of the call of a layer. */
    private List<FormParameter> operandParameters() {
        return form.kind() == Form.Kind.LAYER ? form.call() : form.parameters().stream()
                .filter(parameter -> parameter.role() == FormParameter.Role.OPERAND).toList();
    }

    private Misfit operands(Use use) {
        if (form.kind() == Form.Kind.LAYER && use.getOperands().stream().anyMatch(operand -> operand.getScalar() != null)) {
            return new Misfit(null, null, "a number, where layers take tensors");
        }
        if (isPositional()) {
            return null;
        }
        Set<String> taken = new HashSet<>();
        for (FormParameter parameter : operandParameters()) {
            Set<String> ports = Formulas.references(parameter.value());
            if (parameter.defaultValue() == null && parameter.role() == FormParameter.Role.OPERAND
                    && ports.stream().noneMatch(port -> has(use, port))) {
                return new Misfit(null, null, "no operand " + String.join(", ", ports));
            }
            taken.addAll(ports);
        }
        for (Operand operand : use.getOperands()) {
            if (!taken.contains(operand.getPort())) {
                return new Misfit(null, null, "the operand " + operand.getPort());
            }
        }
        return null;
    }

    /** Layers without call parameters, signs and the like take their operands as they come. */
    private boolean isPositional() {
        return switch (form.kind()) {
            case LAYER -> form.call().isEmpty();
            case FUNCTION, METHOD -> false;
            case SIGN, SUBSCRIPT, IDENTITY -> operandParameters().isEmpty();
        };
    }

    private static boolean has(Use use, String port) {
        return use.getOperands().stream().anyMatch(operand -> operand.getPort().equals(port));
    }

    private Misfit results(Use use) {
        for (Tensor result : subject.readResults(use)) {
            if (ResultPaths.find(form, subject.declaration(), result) == null) {
                return new Misfit(null, null, "the result " + result.getPort()
                        + (result.getIndices().isEmpty() ? "" : result.getIndices().toString()));
            }
        }
        return null;
    }

    /** The text of a value for a message. */
    static String text(Expression value) {
        return value == null ? "unknown" : Expressions.text(value);
    }
}

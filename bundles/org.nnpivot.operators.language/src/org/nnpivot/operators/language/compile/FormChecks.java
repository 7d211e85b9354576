// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.FormParameter.Role;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.Port;
import org.nnpivot.operators.formula.Formula;

/** Checks one form of an operator. */
final class FormChecks {

    private final Operator operator;
    private final Origins origins;
    private final FormulaChecks formulas;
    private final Set<Object> written;

    /** @param written the forms that are never read, by identity */
    FormChecks(Operator operator, Origins origins, FormulaChecks formulas, Set<Object> written) {
        this.operator = operator;
        this.origins = origins;
        this.formulas = formulas;
        this.written = written;
    }

    /** Checks a form. */
    void check(Form form) {
        formulas.value(form.guard(), form);
        form.sets().forEach(setting -> setting(setting, form));
        all(form).forEach(parameter -> parameter(form, parameter));
        distinct(form.parameters());
        distinct(form.call());
        operands(form);
        results(form);
        form.weights().forEach(weight -> {
            formulas.weight(weight.value(), weight);
            formulas.value(weight.when(), weight);
        });
        if (!written.contains(form)) {
            complete(form);
        }
    }

    private static Stream<FormParameter> all(Form form) {
        return Stream.concat(form.parameters().stream(), form.call().stream());
    }

    private void setting(Form.Setting setting, Form form) {
        if (operator.parameter(setting.parameter()) == null) {
            origins.problem(setting, "no parameter " + setting.parameter());
        }
        formulas.value(setting.value(), setting);
        if (all(form).anyMatch(parameter -> parameter.role() == Role.VALUE && Names.of(parameter.value()).contains(setting.parameter()))) {
            origins.problem(setting, "parameter " + setting.parameter() + " is set and said by a parameter too");
        }
    }

    private void parameter(Form form, FormParameter parameter) {
        formulas.value(parameter.defaultValue(), parameter);
        if (parameter.role() == Role.OPERAND) {
            Names.of(parameter.value()).stream().filter(name -> operator.operands().stream().noneMatch(port -> port.name().equals(name)))
                    .forEach(name -> origins.problem(parameter, "no operand " + name));
        } else if (parameter.role() == Role.VALUE) {
            formulas.value(parameter.value(), parameter);
            if (!written.contains(form) && !FormulaChecks.isInvertible(parameter.value())) {
                origins.problem(parameter, "the value of " + parameter.name()
                        + " cannot be read back: write it with an invertible function, or mark the form 'writes'");
            }
        }
        if (parameter.role() == Role.REFUSED && parameter.defaultValue() == null) {
            origins.problem(parameter, parameter.name() + " is refused and needs the default that is not");
        }
    }

    private void distinct(List<FormParameter> parameters) {
        Set<String> names = new HashSet<>();
        for (FormParameter parameter : parameters) {
            if (!names.add(parameter.name())) {
                origins.problem(parameter, "parameter " + parameter.name() + " stands twice in the form");
            }
        }
    }

    private void operands(Form form) {
        for (Port port : operator.operands()) {
            boolean said = all(form).filter(parameter -> parameter.role() == Role.OPERAND)
                    .anyMatch(parameter -> Names.of(parameter.value()).contains(port.name()));
            if (!said && !port.optional()) {
                origins.problem(form, "the form takes no operand " + port.name());
            }
        }
    }

    private void results(Form form) {
        if (form.results() != null) {
            result(form, form.results());
        }
    }

    private void result(Form form, Form.Result result) {
        result.parts().forEach(part -> result(form, part));
        if (result.port() == null) {
            return;
        }
        Port port = operator.results().stream().filter(candidate -> candidate.name().equals(result.port())).findFirst().orElse(null);
        if (port == null) {
            origins.problem(form, "no result " + result.port());
        } else if (!result.indices().isEmpty() && result.indices().size() != port.index().size()) {
            origins.problem(form, "result " + port.name() + " has " + port.index().size() + " indices");
        }
    }

    /** Reading gives every parameter a value. */
    private void complete(Form form) {
        Set<String> given = new HashSet<>();
        form.sets().forEach(setting -> given.add(setting.parameter()));
        all(form).filter(parameter -> parameter.role() == Role.VALUE).forEach(parameter -> given.addAll(Names.of(parameter.value())));
        for (Parameter parameter : operator.parameters()) {
            if (parameter.defaultValue() == null && !parameter.inferred() && !given.contains(parameter.name())) {
                origins.problem(form, "the form leaves parameter " + parameter.name() + " without a value");
            }
        }
    }

    /** What makes two forms the same to the reader. */
    static List<Object> signature(Operator operator, Form form) {
        List<Object> values = all(form).<Object>map(parameter -> Arrays.asList(parameter.name(), parameter.role(), parameter.value(),
                parameter.defaultValue() == null, types(operator, parameter.value()))).toList();
        return List.of(form.framework(), form.kind(), form.key(), values);
    }

    /** The same name may take values that differ in their type, such as vectors of another length. */
    private static List<Object> types(Operator operator, Formula value) {
        return Names.of(value).stream().map(operator::parameter).filter(Objects::nonNull).<Object>map(Parameter::type).toList();
    }
}

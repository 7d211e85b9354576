// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nnpivot.generate.form.Agreement;
import org.nnpivot.generate.form.NamedActivations;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.generate.names.ConstantNames;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.StringLiteral;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.FormParameter.Role;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;

/** Writes the constructor and the application of an operator in its form. */
final class CallText {

    /** Where the methods are that each network of Keras has. */
    private static final String METHODS = "keras.layers.Layer.";

    private final NameTable names;
    private final Set<String> taken;
    private final Values values;
    private Function<List<Code>, Optional<String>> loops = items -> Optional.empty();

    /** {@code taken}: names that hide imported ones where the text will stand. */
    CallText(NameTable names, Set<String> taken, Values values) {
        this.names = names;
        this.taken = taken;
        this.values = values;
    }

    /** Writes several operands that a loop gives as a comprehension. */
    CallText withLoops(Function<List<Code>, Optional<String>> comprehensions) {
        this.loops = comprehensions;
        return this;
    }

    /** {@code layers.Conv2D(8, 3, padding="same")}. */
    Code constructor(Subject subject, Form form) {
        ArgumentList own = new ArgumentList();
        values(own, subject, form, false);
        String inner = constructor(form) + "(" + own + ")";
        if (form.wrapper() == null) {
            return Code.atom(inner);
        }
        ArgumentList outer = new ArgumentList();
        outer.add("", inner, true);
        values(outer, subject, form, true);
        return Code.atom(names.reference(form.wrapper(), taken) + "(" + outer + ")");
    }

    /** Adds what the form's own layer is given, or what the layer around it is given. */
    private void values(ArgumentList arguments, Subject subject, Form form, boolean outer) {
        Evaluator evaluator = new UseScope(subject).evaluator();
        for (FormParameter parameter : form.parameters()) {
            if (parameter.outer() == outer) {
                value(arguments, parameter, form.kind(), evaluator, subject);
            }
        }
    }

    /** What is called: a method that the network itself has from its base class is one of {@code self}. */
    private String constructor(Form form) {
        return form.spelling().startsWith(METHODS) ? "self." + form.spelling().substring(METHODS.length())
                : names.reference(form.spelling(), taken);
    }

    /** Adds a parameter's value unless the framework's own default says the same. */
    private void value(ArgumentList arguments, FormParameter parameter, Form.Kind kind, Evaluator evaluator,
            Subject subject) {
        Expression value = parameter.role() == Role.VALUE ? evaluator.evaluate(parameter.value()) : null;
        if (value == null || !parameter.shown() && isDefault(parameter, evaluator, subject)) {
            arguments.skip();
        } else if (parameter.spread() && value instanceof ListExpression list && !list.getItems().isEmpty()) {
            arguments.spread(list.getItems().stream().map(values::text).toList());
        } else {
            arguments.add(parameter.name(), text(parameter, kind, value, subject),
                    (parameter.defaultValue() == null || parameter.shown()) && !isOnlyAxis(parameter, kind, subject));
        }
    }

    /** The text of a value; functions take element types by the framework's own name. */
    private String text(FormParameter parameter, Form.Kind kind, Expression value, Subject subject) {
        boolean elementType = kind != Form.Kind.LAYER && parameter.name().equals("dtype")
                && value instanceof StringLiteral;
        return elementType ? names.root() + "." + ((StringLiteral) value).getValue()
                : values.value(value, parameter.value(), subject.declaration());
    }

    /** The one axis that an operator works along is easier to read with its name: {@code torch.cat((x, y), dim=1)}. */
    private static boolean isOnlyAxis(FormParameter parameter, Form.Kind kind, Subject subject) {
        List<Parameter> axes = subject.declaration().parameters().stream()
                .filter(candidate -> candidate.type().kind() == ParameterType.Kind.AXIS
                        || candidate.type().kind() == ParameterType.Kind.AXES).toList();
        return kind != Form.Kind.METHOD && axes.size() == 1
                && parameter.value().equals(new Formula.Reference(axes.get(0).name()));
    }

    private static boolean isDefault(FormParameter parameter, Evaluator evaluator, Subject subject) {
        return parameter.defaultValue() != null && !ConstantNames.isOfLoop(evaluator.evaluate(parameter.value())) && !Agreement.countsFromTheEnd(evaluator, parameter.value(), parameter.defaultValue())
                && Agreement.isProved(subject, evaluator, parameter.value(), parameter.defaultValue());
    }

    /** {@code self.conv(x)}; {@code callee} is {@code self.conv}. What takes no operands is a weight, which is read. */
    Code layerCall(String callee, Subject subject, Form form, Map<String, List<Code>> operands, List<Code> inOrder) {
        if (subject.declaration().operands().isEmpty()) {
            return Code.atom(callee);
        }
        ArgumentList arguments = new ArgumentList();
        if (form.call().isEmpty()) {
            inOrder.forEach(operand -> arguments.add("", operand.text(), true));
        }
        Evaluator evaluator = new UseScope(subject).evaluator();
        for (FormParameter parameter : form.call()) {
            if (parameter.role() == Role.OPERAND) {
                operand(arguments, parameter, operands, form, subject);
            } else if (parameter.role() == Role.VALUE && (parameter.shown() || !isDefault(parameter, evaluator, subject))) {
                arguments.add(parameter.name(), values.text(evaluator.evaluate(parameter.value())), false);
            }
        }
        return Code.atom(callee + "(" + arguments + ")");
    }

    private void operand(ArgumentList arguments, FormParameter parameter, Map<String, List<Code>> operands, Form form,
            Subject subject) {
        List<Code> given = given(parameter.value(), operands);
        boolean many = parameter.value() instanceof Formula.ListOf || isMany(subject, parameter);
        if (given.isEmpty()) {
            arguments.skip();
        } else if (parameter.spread()) {
            arguments.spread(given.stream().map(Code::text).toList());
        } else {
            String text = many ? sequence(given, form) : given.get(0).text();
            arguments.add(parameter.name(), text, parameter.defaultValue() == null || form.kind() == Form.Kind.LAYER);
        }
    }

    private static boolean isMany(Subject subject, FormParameter parameter) {
        return parameter.value() instanceof Formula.Reference reference && subject.declaration().operands().stream()
                .anyMatch(port -> port.many() && port.name().equals(reference.name()));
    }

    private static List<Code> given(Formula formula, Map<String, List<Code>> operands) {
        return switch (formula) {
            case Formula.Reference reference -> operands.getOrDefault(reference.name(), List.of());
            case Formula.ListOf list -> {
                List<Code> all = new ArrayList<>();
                list.items().forEach(item -> all.addAll(given(item, operands)));
                yield all;
            }
            default -> List.of();
        };
    }

    private String sequence(List<Code> items, Form form) {
        Optional<String> looped = loops.apply(items);
        if (looped.isPresent()) {
            return looped.get();
        }
        String text = String.join(", ", items.stream().map(Code::text).toList());
        boolean tuple = form.framework() == Framework.TORCH;
        return tuple ? "(" + text + ")" : "[" + text + "]";
    }

    /** The application of an operator that is named on the spot. */
    Code onTheSpot(Subject subject, Form form, Map<String, List<Code>> operands, List<Code> inOrder) {
        if (form == NamedActivations.CALL) {
            return named(subject, inOrder.get(0));
        }
        return switch (form.kind()) {
            case FUNCTION -> Code.atom(names.reference(form.spelling(), taken) + "("
                    + arguments(subject, form, operands, 0) + ")");
            case METHOD -> method(subject, form, operands);
            case SIGN -> sign(subject, form, operands, inOrder);
            case SUBSCRIPT -> Code.atom(inOrder.get(0).inside(Code.ATOM) + "[" + index(subject, form) + "]");
            case IDENTITY -> inOrder.get(0);
            case LAYER -> throw new IllegalArgumentException(form.spelling() + " is a layer");
        };
    }

    /** {@code activation_function(name)(x)}. */
    private Code named(Subject subject, Code operand) {
        names.useActivationTable();
        Formula name = new Formula.Reference(NamedActivations.name(subject.declaration()).name());
        return Code.atom(ActivationTable.FUNCTION + "(" + values.text(new UseScope(subject).evaluator().evaluate(name)) + ")("
                + operand.text() + ")");
    }

    private ArgumentList arguments(Subject subject, Form form, Map<String, List<Code>> operands, int from) {
        ArgumentList arguments = new ArgumentList();
        Evaluator evaluator = new UseScope(subject).evaluator();
        for (FormParameter parameter : form.parameters().subList(from, form.parameters().size())) {
            if (parameter.role() == Role.OPERAND) {
                operand(arguments, parameter, operands, form, subject);
            } else {
                value(arguments, parameter, form.kind(), evaluator, subject);
            }
        }
        return arguments;
    }

    private Code method(Subject subject, Form form, Map<String, List<Code>> operands) {
        Code receiver = given(form.parameters().get(0).value(), operands).get(0);
        String name = form.spelling().substring(form.spelling().lastIndexOf('.') + 1);
        return Code.atom(receiver.inside(Code.ATOM) + "." + name + "(" + arguments(subject, form, operands, 1) + ")");
    }

    private Code sign(Subject subject, Form form, Map<String, List<Code>> operands, List<Code> inOrder) {
        List<Code> sides = new ArrayList<>();
        for (FormParameter parameter : form.parameters()) {
            if (parameter.role() == Role.OPERAND) {
                sides.addAll(given(parameter.value(), operands));
            } else if (parameter.role() == Role.VALUE) {
                Expression value = new UseScope(subject).evaluator().evaluate(parameter.value());
                sides.add(values.code(value));
            }
        }
        sides = sides.isEmpty() ? inOrder : sides;
        return sides.size() == 1 ? Code.unary(form.spelling(), sides.get(0))
                : Code.binary(sides.get(0), form.spelling(), sides.get(1));
    }

    private String index(Subject subject, Form form) {
        Evaluator evaluator = new UseScope(subject).evaluator();
        for (FormParameter parameter : form.parameters()) {
            if (parameter.role() == Role.VALUE) {
                return values.index(evaluator.evaluate(parameter.value()));
            }
        }
        throw new IllegalArgumentException("a subscript without an index: " + form.example());
    }
}

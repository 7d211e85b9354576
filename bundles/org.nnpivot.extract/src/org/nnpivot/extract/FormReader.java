// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.StringLiteral;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.operators.formula.Inverse;
import org.nnpivot.operators.formula.Scope;

/** Reads one call by one form: solves the form's parameters for the pivot's. */
final class FormReader implements Scope {

    private final Operator declaration;
    private final Form form;
    private final List<FormParameter> parameters;
    private final ExpressionReader expressions;
    private final Map<String, Expression> values = new HashMap<>();
    private final Map<String, ExprNode> written = new HashMap<>();
    private final List<String> deviations = new ArrayList<>();
    private final Evaluator evaluator = new Evaluator(this);
    private String misfit;

    /** {@code called} when the arguments of the layer's call stand behind those of its construction. */
    FormReader(Catalogue.Spelling spelling, ExpressionReader expressions, List<Keyword> keywords, boolean called) {
        this.declaration = spelling.operator();
        this.form = spelling.form();
        this.expressions = expressions;
        this.parameters = new ArrayList<>(form.parameters());
        if (called) {
            parameters.addAll(form.call());
        }
        keywords.stream().filter(keyword -> !keyword.isDefaulted())
                .forEach(keyword -> written.put(keyword.getArg(), keyword.getValue()));
    }

    /** The parameter that does not fit this form, after {@link #read} gave nothing. */
    String misfit() {
        return misfit;
    }

    /** Parameters that were given and of which only declared deviations depend. */
    List<String> deviations() {
        return deviations;
    }

    Operator declaration() {
        return declaration;
    }

    Form form() {
        return form;
    }

    /** What was written for a parameter of the framework; {@code null} when nothing was. */
    ExprNode written(String parameter) {
        return written.get(parameter);
    }

    /** The operator with every parameter explicit, or nothing when the call does not fit the form. */
    Optional<org.nnpivot.model.nn.Operator> read() {
        return takesAllWritten() && getsAllOperands() ? readDefaults() : Optional.empty();
    }

    /** The operator as a form gives it whose operands are known from elsewhere. */
    Optional<org.nnpivot.model.nn.Operator> readDefaults() {
        for (Form.Setting setting : form.sets()) {
            bind(setting.parameter(), evaluator.evaluate(setting.value()));
        }
        for (boolean defaulted : new boolean[] {false, true}) {
            for (FormParameter parameter : parameters) {
                if (isWritten(parameter) == defaulted) {
                    continue;
                }
                if (!fits(parameter)) {
                    misfit = parameter.name();
                    return Optional.empty();
                }
            }
        }
        return setsHold() ? Optional.of(element()) : Optional.empty();
    }

    /** Again, because what a form sets may depend on what was written: the axes on the shape, the stride on the window. */
    private boolean setsHold() {
        for (Form.Setting setting : form.sets()) {
            if (!bind(setting.parameter(), evaluator.evaluate(setting.value()))) {
                misfit = setting.parameter();
                return false;
            }
        }
        return true;
    }

    /** Of several functions with one name, the form is the one that has these parameters. */
    private boolean takesAllWritten() {
        for (String name : written.keySet()) {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                misfit = name;
                return false;
            }
        }
        return true;
    }

    private boolean getsAllOperands() {
        for (FormParameter parameter : parameters) {
            boolean missing = parameter.role() == FormParameter.Role.OPERAND && parameter.defaultValue() == null
                    && !written.containsKey(parameter.name());
            if (missing) {
                misfit = parameter.name();
                return false;
            }
        }
        return true;
    }

    private boolean isWritten(FormParameter parameter) {
        ExprNode node = written.get(parameter.name());
        boolean noneForDefault = node instanceof org.nnpivot.model.python.Constant constant
                && constant.getKind() == org.nnpivot.model.python.ConstantKind.NONE
                && parameter.defaultValue() != null && !(parameter.defaultValue() instanceof Formula.Constant);
        return node != null && !noneForDefault;
    }

    private boolean fits(FormParameter parameter) {
        boolean given = isWritten(parameter);
        return switch (parameter.role()) {
            case OPERAND, IGNORED -> true;
            case REFUSED -> !given || equalsDefault(parameter);
            case DEVIATES -> {
                if (given && !equalsDefault(parameter)) {
                    deviations.add(parameter.name());
                }
                yield true;
            }
            case VALUE -> {
                Expression value = given ? expressions.read(written.get(parameter.name()))
                        : parameter.defaultValue() == null ? null : evaluator.evaluate(parameter.defaultValue());
                yield value != null && !isKeptName(value, parameter) && new Inverse(evaluator, this::axes, this::bind).solve(parameter.value(), value);
            }
        };
    }

    /** An activation that is written by a name at the top of the file is the one that the name stands for when the network runs. */
    private boolean isKeptName(Expression value, FormParameter parameter) {
        return declaration.activation() && parameter.value() instanceof Formula.Constant && value instanceof StringLiteral
                && value.getConstant() != null;
    }

    private boolean equalsDefault(FormParameter parameter) {
        Expression value = expressions.read(written.get(parameter.name()));
        Expression standard = evaluator.evaluate(parameter.defaultValue());
        return standard != null && Expressions.constant(value) != null && Arithmetic.equal(value, standard) == Truth.PROVED;
    }

    private int axes(String name) {
        Parameter parameter = declaration.parameter(name);
        return parameter == null ? 0 : parameter.type().length();
    }

    /** Keeps a value of a pivot parameter; a second one has to be equal. */
    private boolean bind(String name, Expression value) {
        Parameter parameter = declaration.parameter(name);
        if (value == null || parameter == null) {
            return false;
        }
        Expression converted = Conversion.convert(value, parameter.type());
        if (converted == null) {
            return false;
        }
        if (converted instanceof StringLiteral && parameter.type().kind() != ParameterType.Kind.ACTIVATION) {
            converted.setConstant(null);
        }
        Expression before = values.putIfAbsent(name, converted);
        return before == null || Arithmetic.equal(before, converted) == Truth.PROVED;
    }

    private org.nnpivot.model.nn.Operator element() {
        org.nnpivot.model.nn.Operator element = OperatorElements.create(declaration);
        for (Parameter parameter : declaration.parameters()) {
            Expression value = value(parameter.name());
            if (value != null) {
                Arguments.set(element, parameter.name(), Expressions.copy(value));
            }
        }
        return element;
    }

    @Override
    public Expression value(String name) {
        Expression value = values.get(name);
        Parameter parameter = declaration.parameter(name);
        if (value != null || parameter == null || parameter.defaultValue() == null || parameter.inferred()) {
            return value;
        }
        Expression standard = evaluator.evaluate(parameter.defaultValue());
        return standard == null ? null : Conversion.convert(standard, parameter.type());
    }

    @Override
    public Expression call(String function, List<Formula> arguments, Evaluator self) {
        return "mode".equals(function) ? Expressions.parameter(ExpressionReader.MODE) : null;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.frozen;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.Port;
import org.nnpivot.operators.Refusal;
import org.nnpivot.operators.Rewrite;
import org.nnpivot.operators.Rule;
import org.nnpivot.operators.Weight;
import org.nnpivot.operators.formula.Formula;

/** Writes operators; {@link CatalogueReader} reads the fields in the same order. */
public final class CatalogueWriter {

    private final FrozenOutput out = new FrozenOutput();

    private CatalogueWriter() {}

    /**
     * Writes the operators.
     *
     * @throws IOException when the stream can't be written
     */
    public static void write(Collection<Operator> operators, OutputStream stream) throws IOException {
        CatalogueWriter writer = new CatalogueWriter();
        writer.out.list(operators, writer::operator);
        writer.out.writeTo(stream);
    }

    private void operator(Operator operator) {
        out.text(operator.name());
        out.text(operator.family());
        out.text(operator.documentation());
        out.text(operator.modelClass());
        out.list(operator.fixed(), this::setting);
        out.list(operator.parameters(), this::parameter);
        out.list(operator.operands(), this::port);
        out.list(operator.results(), this::port);
        out.optional(operator.shape(), this::rule);
        out.optional(operator.layout(), this::rule);
        out.flag(operator.activation());
        out.flag(operator.aliases());
        out.list(operator.weights(), this::weight);
        optionalFormula(operator.multiplies());
        out.list(operator.forms(), this::form);
        out.list(operator.rewrites(), this::rewrite);
        out.list(operator.refusals(), this::refusal);
    }

    private void formula(Formula formula) {
        FormulaFreezer.write(out, formula);
    }

    private void optionalFormula(Formula formula) {
        out.optional(formula, this::formula);
    }

    private void formulas(List<Formula> formulas) {
        out.list(formulas, this::formula);
    }

    private void setting(Form.Setting setting) {
        out.text(setting.parameter());
        formula(setting.value());
    }

    private void parameter(Parameter parameter) {
        out.text(parameter.name());
        out.constant(parameter.type().kind());
        out.count(parameter.type().length());
        optionalFormula(parameter.defaultValue());
        out.flag(parameter.inferred());
        formulas(parameter.domain());
    }

    private void port(Port port) {
        out.text(port.name());
        out.flag(port.many());
        out.flag(port.optional());
        out.text(port.dtype());
        formulas(port.index());
        out.text(port.picker() == null ? null : port.picker().name());
        out.text(port.picker() == null ? null : port.picker().documentation());
    }

    private void rule(Rule rule) {
        out.text(rule.name());
        formulas(rule.arguments());
    }

    private void form(Form form) {
        out.constant(form.framework());
        out.constant(form.kind());
        out.text(form.spelling());
        out.flag(form.readOnly());
        out.list(form.parameters(), this::formParameter);
        optionalFormula(form.guard());
        out.list(form.sets(), this::setting);
        out.list(form.call(), this::formParameter);
        out.optional(form.results(), this::result);
        out.text(form.wrapper());
        out.text(form.activationName());
        out.list(form.weights(), this::weightName);
        out.text(form.example());
    }

    private void formParameter(FormParameter parameter) {
        out.text(parameter.name());
        out.constant(parameter.role());
        optionalFormula(parameter.value());
        optionalFormula(parameter.defaultValue());
        out.flag(parameter.shown());
        out.flag(parameter.spread());
        out.flag(parameter.outer());
    }

    private void result(Form.Result result) {
        out.text(result.port());
        out.list(result.indices(), index -> out.bits(index));
        out.list(result.parts(), this::result);
    }

    private void weight(Weight weight) {
        out.text(weight.name());
        formulas(weight.sizes());
    }

    private void weightName(Form.WeightName weight) {
        out.text(weight.name());
        formula(weight.value());
        optionalFormula(weight.when());
        out.flag(weight.trainable());
    }

    private void rewrite(Rewrite rewrite) {
        out.constant(rewrite.framework());
        out.flag(rewrite.reversible());
        optionalFormula(rewrite.guard());
        out.list(rewrite.steps(), this::step);
        out.optional(rewrite.rule(), this::rule);
    }

    private void step(Rewrite.Step step) {
        out.text(step.result());
        out.text(step.operator());
        out.list(step.operands(), out::text);
        out.list(step.arguments(), this::setting);
    }

    private void refusal(Refusal refusal) {
        out.constant(refusal.framework());
        optionalFormula(refusal.when());
        out.text(refusal.id());
        out.text(refusal.message());
        out.flag(refusal.deviation());
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.frozen;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;
import org.nnpivot.operators.Port;
import org.nnpivot.operators.Refusal;
import org.nnpivot.operators.Rewrite;
import org.nnpivot.operators.Rule;
import org.nnpivot.operators.Weight;
import org.nnpivot.operators.formula.Formula;

/**
 * Reads what {@link CatalogueWriter} wrote. Every run of the engine does: parts are told by a constant and not by a lambda, since
 * making thirty lambdas takes a cold virtual machine longer than reading the whole file.
 */
public final class CatalogueReader {

    private static final Framework[] FRAMEWORKS = Framework.values();
    private static final Form.Kind[] FORM_KINDS = Form.Kind.values();
    private static final FormParameter.Role[] ROLES = FormParameter.Role.values();
    private static final ParameterType.Kind[] TYPE_KINDS = ParameterType.Kind.values();

    private enum Part {
        OPERATOR, SETTING, PARAMETER, PORT, RULE, TEXT, FORM, FORM_PARAMETER, RESULT, INDEX, WEIGHT, WEIGHT_NAME, REWRITE, STEP, REFUSAL, FORMULA
    }

    private final FrozenInput in;

    private CatalogueReader(FrozenInput in) {
        this.in = in;
    }

    /**
     * Reads the operators.
     *
     * @throws IOException when the stream can't be read
     */
    public static List<Operator> read(InputStream stream) throws IOException {
        CatalogueReader reader = new CatalogueReader(new FrozenInput(stream.readAllBytes()));
        return reader.list(Part.OPERATOR);
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> list(Part part) {
        Object[] items = new Object[in.count()];
        for (int i = 0; i < items.length; i++) {
            items[i] = item(part);
        }
        return (List<T>) List.of(items);
    }

    @SuppressWarnings("unchecked")
    private <T> T optional(Part part) {
        return in.flag() ? (T) item(part) : null;
    }

    private Object item(Part part) {
        return switch (part) {
            case OPERATOR -> operator();
            case SETTING -> setting();
            case PARAMETER -> parameter();
            case PORT -> port();
            case RULE -> rule();
            case TEXT -> in.text();
            case FORM -> form();
            case FORM_PARAMETER -> formParameter();
            case RESULT -> result();
            case INDEX -> (int) in.bits();
            case WEIGHT -> weight();
            case WEIGHT_NAME -> weightName();
            case REWRITE -> rewrite();
            case STEP -> step();
            case REFUSAL -> refusal();
            case FORMULA -> formula();
        };
    }

    private Operator operator() {
        return new Operator(in.text(), in.text(), in.text(), in.text(), list(Part.SETTING), list(Part.PARAMETER),
                list(Part.PORT), list(Part.PORT), optional(Part.RULE), optional(Part.RULE), in.flag(), in.flag(),
                list(Part.WEIGHT), optionalFormula(), list(Part.FORM), list(Part.REWRITE), list(Part.REFUSAL));
    }

    private Formula formula() {
        return FormulaFreezer.read(in);
    }

    private Formula optionalFormula() {
        return in.flag() ? formula() : null;
    }

    private List<Formula> formulas() {
        return list(Part.FORMULA);
    }

    private Form.Setting setting() {
        return new Form.Setting(in.text(), formula());
    }

    private Parameter parameter() {
        return new Parameter(in.text(), new ParameterType(in.constant(TYPE_KINDS), in.count()), optionalFormula(), in.flag(), formulas());
    }

    private Port port() {
        return new Port(in.text(), in.flag(), in.flag(), in.text(), formulas(), picker(in.text(), in.text()));
    }

    private static Port.Picker picker(String name, String documentation) {
        return name == null ? null : new Port.Picker(name, documentation);
    }

    private Rule rule() {
        return new Rule(in.text(), formulas());
    }

    private Form form() {
        return new Form(in.constant(FRAMEWORKS), in.constant(FORM_KINDS), in.text(), in.flag(), list(Part.FORM_PARAMETER),
                optionalFormula(), list(Part.SETTING), list(Part.FORM_PARAMETER), optional(Part.RESULT), in.text(), in.text(),
                list(Part.WEIGHT_NAME), in.text());
    }

    private FormParameter formParameter() {
        return new FormParameter(in.text(), in.constant(ROLES), optionalFormula(), optionalFormula(), in.flag(), in.flag(), in.flag());
    }

    private Form.Result result() {
        return new Form.Result(in.text(), list(Part.INDEX), list(Part.RESULT));
    }

    private Weight weight() {
        return new Weight(in.text(), formulas());
    }

    private Form.WeightName weightName() {
        return new Form.WeightName(in.text(), formula(), optionalFormula(), in.flag());
    }

    private Rewrite rewrite() {
        return new Rewrite(in.constant(FRAMEWORKS), in.flag(), optionalFormula(), list(Part.STEP), optional(Part.RULE));
    }

    private Rewrite.Step step() {
        return new Rewrite.Step(in.text(), in.text(), list(Part.TEXT), list(Part.SETTING));
    }

    private Refusal refusal() {
        return new Refusal(in.constant(FRAMEWORKS), optionalFormula(), in.text(), in.text(), in.flag());
    }
}

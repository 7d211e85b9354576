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
import org.nnpivot.operators.formula.Formula;

/** Reads what {@link CatalogueWriter} wrote. */
public final class CatalogueReader {

    private static final Framework[] FRAMEWORKS = Framework.values();
    private static final Form.Kind[] FORM_KINDS = Form.Kind.values();
    private static final FormParameter.Role[] ROLES = FormParameter.Role.values();
    private static final ParameterType.Kind[] TYPE_KINDS = ParameterType.Kind.values();

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
        return reader.in.list(reader::operator);
    }

    private Operator operator() {
        return new Operator(in.text(), in.text(), in.text(), in.text(), in.list(this::setting), in.list(this::parameter),
                in.list(this::port), in.list(this::port), in.optional(this::rule), in.optional(this::rule), in.flag(), in.flag(),
                in.list(in::text), in.list(this::form), in.list(this::rewrite), in.list(this::refusal));
    }

    private Formula formula() {
        return FormulaFreezer.read(in);
    }

    private Formula optionalFormula() {
        return in.optional(this::formula);
    }

    private List<Formula> formulas() {
        return in.list(this::formula);
    }

    private Form.Setting setting() {
        return new Form.Setting(in.text(), formula());
    }

    private Parameter parameter() {
        return new Parameter(in.text(), new ParameterType(in.constant(TYPE_KINDS), in.count()), optionalFormula(), in.flag(), formulas());
    }

    private Port port() {
        return new Port(in.text(), in.flag(), in.flag(), in.text(), formulas());
    }

    private Rule rule() {
        return new Rule(in.text(), formulas());
    }

    private Form form() {
        return new Form(in.constant(FRAMEWORKS), in.constant(FORM_KINDS), in.text(), in.flag(), in.list(this::formParameter),
                optionalFormula(), in.list(this::setting), in.list(this::formParameter), in.optional(this::result), in.text(), in.text(),
                in.list(this::weight), in.text());
    }

    private FormParameter formParameter() {
        return new FormParameter(in.text(), in.constant(ROLES), optionalFormula(), optionalFormula(), in.flag(), in.flag());
    }

    private Form.Result result() {
        return new Form.Result(in.text(), in.list(() -> (int) in.bits()), in.list(this::result));
    }

    private Form.WeightName weight() {
        return new Form.WeightName(in.text(), formula(), optionalFormula(), in.flag());
    }

    private Rewrite rewrite() {
        return new Rewrite(in.constant(FRAMEWORKS), in.flag(), optionalFormula(), in.list(this::step), in.optional(this::rule));
    }

    private Rewrite.Step step() {
        return new Rewrite.Step(in.text(), in.text(), in.list(in::text), in.list(this::setting));
    }

    private Refusal refusal() {
        return new Refusal(in.constant(FRAMEWORKS), optionalFormula(), in.text(), in.text(), in.flag());
    }
}

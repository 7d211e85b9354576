// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Port;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.operators.language.nnop.FormDeclaration;
import org.nnpivot.operators.language.nnop.FormMode;
import org.nnpivot.operators.language.nnop.ResultReference;
import org.nnpivot.operators.language.nnop.Setting;
import org.nnpivot.operators.language.nnop.WeightMapping;

/** Makes the forms of one operator. */
final class FormTranslation {

    private final Origins origins;
    private final ParameterTranslation parameters;
    private final List<Port> operands;
    private final Map<Framework, FormBody> above = new EnumMap<>(Framework.class);

    FormTranslation(Origins origins, ParameterTranslation parameters, List<Port> operands) {
        this.origins = origins;
        this.parameters = parameters;
        this.operands = operands;
    }

    /** The framework of that word. */
    static Framework framework(org.nnpivot.operators.language.nnop.Framework written) {
        return Framework.valueOf(written.getName());
    }

    /** One form for each spelling of a declaration. */
    List<Form> forms(FormDeclaration written) {
        Framework framework = framework(written.getFramework());
        FormBody body = body(written, written.isDerived() ? above(written, framework) : FormBody.EMPTY);
        above.put(framework, body);
        return body.spellings().stream().map(spelling -> origins.of(written, form(written, body, spelling))).toList();
    }

    private FormBody above(FormDeclaration written, Framework framework) {
        if (!above.containsKey(framework)) {
            origins.problem(written, "no form of this framework stands above");
        }
        return above.getOrDefault(framework, FormBody.EMPTY);
    }

    private Form form(FormDeclaration written, FormBody body, String spelling) {
        return new Form(framework(written.getFramework()), Form.Kind.valueOf(written.getKind().getName()), spelling,
                written.getMode() == FormMode.READS, body.parameters(), FormulaTranslation.guard(written.getGuard()), body.sets(),
                body.call(), body.results(), body.wrapper(), written.getActivationName(), body.weights(), written.getExample());
    }

    private FormBody body(FormDeclaration written, FormBody base) {
        List<FormParameter> own = parameters(written);
        return new FormBody(spellings(written, base), written.getWrapped() == null ? base.wrapper() : written.getSpellings().get(0),
                merged(base.parameters(), own), call(written, base), written.getResult() == null ? base.results() : result(written.getResult()),
                sets(written, base.sets(), own), written.getWeights().isEmpty() ? base.weights() : weights(written));
    }

    /** The parameters of the form; of a layer inside another one, its own and then those of the layer around it. */
    private List<FormParameter> parameters(FormDeclaration written) {
        if (written.getWrapped() == null) {
            return parameters.parameters(written.getParameters(), false);
        }
        List<FormParameter> own = new ArrayList<>(parameters.parameters(written.getWrapped().getParameters(), false));
        own.addAll(parameters.parameters(written.getParameters(), true));
        return own;
    }

    private static List<String> spellings(FormDeclaration written, FormBody base) {
        if (written.getWrapped() != null) {
            return List.of(written.getWrapped().getSpelling());
        }
        return switch (written.getKind()) {
            case SIGN -> List.of(written.getSign() == null ? "" : written.getSign());
            case SUBSCRIPT -> List.of("[]");
            case IDENTITY -> List.of("");
            default -> written.isDerived() ? base.spellings() : List.copyOf(written.getSpellings());
        };
    }

    /** Parameters given again stand where they stood. */
    private List<FormParameter> merged(List<FormParameter> base, List<FormParameter> own) {
        List<FormParameter> result = new ArrayList<>(base);
        for (FormParameter parameter : own) {
            int at = result.stream().map(FormParameter::name).toList().indexOf(parameter.name());
            if (at < 0 || base.isEmpty()) {
                result.add(parameter);
            } else {
                result.set(at, result.get(at).outer() ? origins.like(parameter, parameter.ofOuter()) : parameter);
            }
        }
        return List.copyOf(result);
    }

    private List<FormParameter> call(FormDeclaration written, FormBody base) {
        if (written.getCall() != null) {
            return parameters.parameters(written.getCall().getParameters(), false);
        }
        if (written.isDerived()) {
            return base.call();
        }
        return switch (written.getKind()) {
            case LAYER -> operands.stream().map(port -> origins.of(written, operand(port))).toList();
            default -> List.of();
        };
    }

    /** A layer's call takes the operands in their order, unless it says otherwise. */
    private static FormParameter operand(Port port) {
        return new FormParameter(port.name(), FormParameter.Role.OPERAND, new Formula.Reference(port.name()),
                port.optional() ? new Formula.Constant(null) : null, false, false, false);
    }

    private static Form.Result result(ResultReference written) {
        return new Form.Result(written.getPort(), List.copyOf(written.getIndices()),
                written.getParts().stream().map(FormTranslation::result).toList());
    }

    /** Inherited settings fall away when they are set again, or when a parameter says the value. */
    private List<Form.Setting> sets(FormDeclaration written, List<Form.Setting> base, List<FormParameter> own) {
        List<Form.Setting> added = written.getSets().stream().map(this::setting).toList();
        Set<String> said = added.stream().map(Form.Setting::parameter).collect(Collectors.toSet());
        own.forEach(parameter -> said.addAll(Names.of(parameter.value())));
        List<Form.Setting> result = new ArrayList<>(base.stream().filter(setting -> !said.contains(setting.parameter())).toList());
        result.addAll(added);
        return List.copyOf(result);
    }

    /** A value that a parameter is given. */
    Form.Setting setting(Setting written) {
        return origins.of(written, new Form.Setting(written.getParameter(), FormulaTranslation.formula(written.getValue())));
    }

    private List<Form.WeightName> weights(FormDeclaration written) {
        return written.getWeights().stream().map(this::weight).toList();
    }

    private Form.WeightName weight(WeightMapping written) {
        return origins.of(written, new Form.WeightName(written.getName(), FormulaTranslation.formula(written.getValue()),
                FormulaTranslation.guard(written.getGuard()), !written.isFrozen()));
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;
import org.nnpivot.operators.Port;
import org.nnpivot.operators.Refusal;
import org.nnpivot.operators.Rewrite;
import org.nnpivot.operators.Rule;
import org.nnpivot.operators.Weight;
import org.nnpivot.operators.language.nnop.FixedStatement;
import org.nnpivot.operators.language.nnop.FormDeclaration;
import org.nnpivot.operators.language.nnop.FormMode;
import org.nnpivot.operators.language.nnop.Formula;
import org.nnpivot.operators.language.nnop.GroupDeclaration;
import org.nnpivot.operators.language.nnop.LayoutStatement;
import org.nnpivot.operators.language.nnop.MultipliesStatement;
import org.nnpivot.operators.language.nnop.OperandDeclaration;
import org.nnpivot.operators.language.nnop.OperatorDeclaration;
import org.nnpivot.operators.language.nnop.ParameterDeclaration;
import org.nnpivot.operators.language.nnop.RefusalDeclaration;
import org.nnpivot.operators.language.nnop.ResultDeclaration;
import org.nnpivot.operators.language.nnop.RewriteDeclaration;
import org.nnpivot.operators.language.nnop.RewriteStep;
import org.nnpivot.operators.language.nnop.RuleReference;
import org.nnpivot.operators.language.nnop.ShapeStatement;
import org.nnpivot.operators.language.nnop.Target;
import org.nnpivot.operators.language.nnop.TypeReference;
import org.nnpivot.operators.language.nnop.WeightsStatement;

/** Makes an operator of its declaration. */
final class OperatorTranslation {

    private final Origins origins;
    private final Map<String, GroupDeclaration> groups;
    private final Set<Object> written = Collections.newSetFromMap(new IdentityHashMap<>());
    private OperatorDeclaration declaration;

    OperatorTranslation(Origins origins, Map<String, GroupDeclaration> groups) {
        this.origins = origins;
        this.groups = groups;
    }

    /** The forms that are never read, by identity. */
    Set<Object> written() {
        return written;
    }

    /** The operator that a declaration (no template any more) describes. */
    Operator operator(OperatorDeclaration operator, String family) {
        declaration = operator;
        List<Port> operands = statements(OperandDeclaration.class).map(this::operand).toList();
        FormTranslation forms = new FormTranslation(origins, new ParameterTranslation(origins, groups), operands);
        List<Form.Setting> fixed = statements(FixedStatement.class).flatMap(statement -> statement.getSettings().stream())
                .map(forms::setting).toList();
        return origins.of(operator, new Operator(operator.getName(), family, Objects.requireNonNullElse(operator.getDocumentation(), ""),
                Objects.requireNonNullElse(operator.getModelClass(), "Operation"), fixed,
                statements(ParameterDeclaration.class).map(this::parameter).toList(), operands,
                statements(ResultDeclaration.class).map(this::result).toList(), shape(), layout(), operator.isActivation(),
                operator.isAliases(), weights(), multiplies(),
                statements(FormDeclaration.class).flatMap(form -> forms(forms, form)).toList(),
                statements(RewriteDeclaration.class).map(this::rewrite).filter(rewrite -> !Folding.isNever(rewrite.guard())).toList(),
                statements(RefusalDeclaration.class).map(this::refusal).filter(refusal -> !Folding.isNever(refusal.when())).toList()));
    }

    private Stream<Form> forms(FormTranslation translation, FormDeclaration declared) {
        List<Form> forms = translation.forms(declared);
        if (declared.getMode() == FormMode.WRITES) {
            written.addAll(forms);
        }
        return forms.stream().filter(form -> !Folding.isNever(form.guard()));
    }

    private <T> Stream<T> statements(Class<T> kind) {
        return declaration.getStatements().stream().filter(kind::isInstance).map(kind::cast);
    }

    private List<Weight> weights() {
        return statements(WeightsStatement.class).flatMap(statement -> statement.getWeights().stream()).map(weight ->
                origins.of(weight, new Weight(weight.getName(), FormulaTranslation.formulas(weight.getSizes())))).toList();
    }

    private org.nnpivot.operators.formula.Formula multiplies() {
        return statements(MultipliesStatement.class)
                .map(written -> origins.of(written, FormulaTranslation.formula(written.getValue()))).findFirst().orElse(null);
    }

    private Rule shape() {
        return statements(ShapeStatement.class).map(ShapeStatement::getRule).map(this::rule).findFirst().orElse(null);
    }

    private Rule layout() {
        return statements(LayoutStatement.class).map(LayoutStatement::getRule).map(this::rule).findFirst().orElse(null);
    }

    private Rule rule(RuleReference written) {
        return origins.of(written, new Rule(written.getName(), FormulaTranslation.formulas(written.getArguments())));
    }

    private Parameter parameter(ParameterDeclaration written) {
        return origins.of(written, new Parameter(written.getName(), type(written.getType()),
                FormulaTranslation.formula(written.getDefaultValue()), written.isInferred(),
                FormulaTranslation.formulas(written.getDomain())));
    }

    private ParameterType type(TypeReference written) {
        return new ParameterType(kind(written), written.getLength() == null ? 0 : length(written));
    }

    private ParameterType.Kind kind(TypeReference written) {
        return Stream.of(ParameterType.Kind.values()).filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(written.getName()))
                .findFirst().orElseGet(() -> {
                    origins.problem(written, "no type " + written.getName());
                    return ParameterType.Kind.ANY;
                });
    }

    private int length(TypeReference written) {
        if (!written.getLength().matches("[0-9]{1,3}")) {
            origins.problem(written, "a length is a number");
            return 0;
        }
        return Integer.parseInt(written.getLength());
    }

    private Port operand(OperandDeclaration written) {
        return port(written, new Port(written.getName(), written.isMany(), written.isOptional(), dtype(written.getDtype()),
                FormulaTranslation.formulas(written.getIndex()), null));
    }

    private Port result(ResultDeclaration written) {
        return port(written, new Port(written.getName(), written.isMany(), written.isOptional(), dtype(written.getDtype()),
                FormulaTranslation.formulas(written.getIndex()), picker(written)));
    }

    private static Port.Picker picker(ResultDeclaration written) {
        return written.getPicker() == null ? null : new Port.Picker(written.getPicker(), written.getDocumentation());
    }

    private Port port(org.eclipse.emf.ecore.EObject written, Port port) {
        return origins.of(written, port);
    }

    private static String dtype(String written) {
        return Objects.requireNonNullElse(written, "any");
    }

    private Rewrite rewrite(RewriteDeclaration written) {
        return origins.of(written, new Rewrite(framework(written.getTarget()), written.isReversible(),
                FormulaTranslation.guard(written.getGuard()), written.getSteps().stream().map(this::step).toList(),
                written.getRule() == null ? null : rule(written.getRule())));
    }

    private Rewrite.Step step(RewriteStep written) {
        List<String> operands = written.getArguments().stream().map(argument -> argument.getOperand()).filter(Objects::nonNull).toList();
        List<Form.Setting> settings = written.getArguments().stream().filter(argument -> argument.getParameter() != null)
                .map(argument -> origins.of(argument, setting(argument.getParameter(), argument.getValue()))).toList();
        return origins.of(written, new Rewrite.Step(written.getResult(), written.getOperator(), operands, settings));
    }

    private static Form.Setting setting(String parameter, Formula value) {
        return new Form.Setting(parameter, FormulaTranslation.formula(value));
    }

    private Refusal refusal(RefusalDeclaration written) {
        return origins.of(written, new Refusal(framework(written.getTarget()),
                FormulaTranslation.guard(written.getGuard()), written.getId(), written.getMessage(), written.isDeviation()));
    }

    private static Framework framework(Target written) {
        return written == Target.EITHER ? null : Framework.valueOf(written.getName());
    }
}

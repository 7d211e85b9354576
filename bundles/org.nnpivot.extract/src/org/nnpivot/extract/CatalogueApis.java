// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.python.normal.Apis;

/** The signatures of the catalogue, for the normal form. */
public final class CatalogueApis implements Apis {

    /** How the deviations of operators begin that draw random numbers. */
    private static final String RANDOM = "Random";

    private final Catalogue catalogue;

    /** The signatures of that catalogue. */
    public CatalogueApis(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Signature> signatures(String api) {
        List<Signature> signatures = new ArrayList<>();
        for (Framework framework : Framework.values()) {
            for (Catalogue.Spelling spelling : catalogue.spellings(framework, api)) {
                Form form = spelling.form();
                signatures.add(new Signature(form.kind() == Form.Kind.LAYER, spelling.operator().aliases(), isRandom(spelling.operator()),
                        parameters(form.parameters(), spelling.operator()),
                        parameters(form.parameters().stream().filter(FormParameter::outer).toList(), spelling.operator()),
                        parameters(form.call(), spelling.operator())));
            }
        }
        return signatures;
    }

    @Override
    public Optional<String> activation(String api, List<Keyword> given) {
        for (Framework framework : Framework.values()) {
            for (Catalogue.Spelling spelling : catalogue.spellings(framework, api)) {
                Optional<String> word = spelling.operator().activation() ? read(spelling, given).flatMap(element -> word(spelling.operator(), element))
                        : Optional.empty();
                if (word.isPresent()) {
                    return word;
                }
            }
        }
        return Optional.empty();
    }

    /** The word that means the operator with just these arguments. */
    private static Optional<String> word(Operator declaration, org.nnpivot.model.nn.Operator element) {
        return declaration.forms().stream().filter(form -> form.activationName() != null
                && read(new Catalogue.Spelling(declaration, form), List.of()).filter(named -> EcoreUtil.equals(named, element)).isPresent())
                .map(Form::activationName).findFirst();
    }

    private static Optional<org.nnpivot.model.nn.Operator> read(Catalogue.Spelling spelling, List<Keyword> given) {
        FormReader reader = new FormReader(spelling, new ExpressionReader(Map.of(), Set.of()), given, false);
        return given.isEmpty() ? reader.readDefaults() : reader.read();
    }

    private static boolean isRandom(Operator operator) {
        return operator.refusals().stream().anyMatch(refusal -> refusal.deviation() && refusal.id().startsWith(RANDOM));
    }

    private static List<Parameter> parameters(List<FormParameter> declared, Operator operator) {
        return declared.stream().map(parameter -> new Parameter(parameter.name(), parameter.role() == FormParameter.Role.OPERAND,
                parameter.spread(), length(parameter, operator),
                parameter.defaultValue() == null ? null : () -> standard(parameter.defaultValue()))).toList();
    }

    /** How many items the value of a parameter has, one for each axis that the operator is about; 0 where that is open. */
    private static int length(FormParameter parameter, Operator operator) {
        var declared = parameter.value() instanceof Formula.Reference reference ? operator.parameter(reference.name()) : null;
        return declared == null ? 0 : declared.type().length();
    }

    /** The default as it would be written; None for one that depends on other arguments, as the frameworks write it. */
    private static ExprNode standard(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> constant(constant.value());
            case Formula.ListOf list -> {
                var tuple = PythonFactory.eINSTANCE.createTuple();
                list.items().forEach(item -> tuple.getElts().add(standard(item)));
                yield tuple;
            }
            case Formula.Unary unary when "-".equals(unary.operator()) -> negative(unary);
            default -> constant(null);
        };
    }

    private static ExprNode negative(Formula.Unary unary) {
        var negative = PythonFactory.eINSTANCE.createUnaryOp();
        negative.setOp(org.nnpivot.model.python.UnaryOperator.USUB);
        negative.setOperand(standard(unary.operand()));
        return negative;
    }

    private static ExprNode constant(Object value) {
        Constant constant = PythonFactory.eINSTANCE.createConstant();
        constant.setKind(switch (value) {
            case null -> ConstantKind.NONE;
            case Boolean bool -> bool ? ConstantKind.TRUE : ConstantKind.FALSE;
            case Long number -> ConstantKind.INT;
            case Double number -> ConstantKind.FLOAT;
            default -> ConstantKind.STR;
        });
        constant.setValue(value == null ? "None" : value instanceof Boolean bool ? bool ? "True" : "False" : value.toString());
        return constant;
    }
}

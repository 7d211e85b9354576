// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.List;
import java.util.Optional;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NoneLiteral;
import org.nnpivot.model.nn.OpaqueExpression;
import org.nnpivot.model.nn.StringLiteral;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.python.Call;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;

/**
 * Reads what stands for an activation among the arguments of a layer: a word, a function of the framework, or a value that is
 * known only when the network runs.
 */
final class ActivationReader {

    /** The layout of operators that compute each item of the result of the item in its place. */
    private static final String ITEM_BY_ITEM = "elementwise";

    private final Catalogue catalogue;
    private final Framework framework;
    private final CallReader calls;

    ActivationReader(Catalogue catalogue, Framework framework, CallReader calls) {
        this.catalogue = catalogue;
        this.framework = framework;
        this.calls = calls;
    }

    /** The parameter that says which activation an operator applies; {@code null} for any other operator. */
    static Parameter name(Operator operator) {
        return !operator.activation() ? null : operator.parameters().stream()
                .filter(parameter -> parameter.type().kind() == ParameterType.Kind.ACTIVATION).findFirst().orElse(null);
    }

    /** The operator that it applies; empty with a finding for a word or a function that the catalogue does not know. */
    Optional<CallReader.Reading> read(Expression activation, ExpressionReader expressions) {
        Optional<CallReader.Reading> reading = switch (activation) {
            case NoneLiteral none -> Optional.of(calls.nothing(expressions));
            case StringLiteral word when word.getConstant() == null -> word(word, framework, expressions);
            case OpaqueExpression layer when expressions.construction(layer) != null ->
                layer(expressions.construction(layer), expressions);
            case OpaqueExpression function when isOfFramework(function) -> function(function, expressions);
            default -> dynamic(activation);
        };
        if (reading.isEmpty()) {
            calls.unknownActivation(text(activation), activation);
        }
        return reading;
    }

    /** Of a call that makes the activation, what is called. */
    private static String text(Expression activation) {
        return activation instanceof OpaqueExpression function ? function.getText().replaceFirst("\\(.*", "") : Expressions.text(activation);
    }

    /** What a word means in a framework, with the framework's own defaults. */
    Optional<CallReader.Reading> word(StringLiteral word, Framework named, ExpressionReader expressions) {
        return catalogue.activation(named, word.getValue()).flatMap(operator -> operator.forms().stream()
                .filter(form -> form.framework() == named && word.getValue().equals(form.activationName())).findFirst()
                .map(form -> new Catalogue.Spelling(operator, form)))
                .flatMap(spelling -> argument(spelling, word, expressions));
    }

    /** A name in a module that holds operators of the framework: nothing that the source defines. */
    private boolean isOfFramework(OpaqueExpression function) {
        String root = root(function.getText());
        return catalogue.operators().stream().flatMap(operator -> operator.forms().stream())
                .anyMatch(form -> form.framework() == framework && form.kind() == Form.Kind.FUNCTION && root.equals(root(form.spelling())));
    }

    private static String root(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    /** {@code activation=tf.nn.relu}, and any other function that computes item by item. */
    private Optional<CallReader.Reading> function(OpaqueExpression function, ExpressionReader expressions) {
        return catalogue.spellings(framework, function.getText()).stream()
                .filter(spelling -> spelling.form().kind() == Form.Kind.FUNCTION && isActivation(spelling.operator())).findFirst()
                .flatMap(spelling -> argument(spelling, function, expressions));
    }

    /** {@code activation=layers.LeakyReLU(0.1)}: a layer that has no weights is what it does. */
    private Optional<CallReader.Reading> layer(Call layer, ExpressionReader expressions) {
        boolean known = catalogue.spellings(framework, layer.getApi()).stream()
                .anyMatch(spelling -> isActivation(spelling.operator()) && spelling.operator().weights().isEmpty());
        return known ? calls.read(layer.getApi(), layer.getKeywords(), layer, expressions) : Optional.empty();
    }

    private static boolean isActivation(Operator operator) {
        return operator.operands().size() == 1 && (operator.activation() || ITEM_BY_ITEM.equals(operator.layout().name()));
    }

    /** What the frameworks do differently in it is said where it stands. */
    private Optional<CallReader.Reading> argument(Catalogue.Spelling spelling, Expression place, ExpressionReader expressions) {
        FormReader reader = new FormReader(spelling, expressions, List.of(), false);
        Optional<CallReader.Reading> reading = reader.readDefaults().map(element -> new CallReader.Reading(element, spelling));
        if (reading.isPresent() && place.getSourceStart() >= 0) {
            calls.deviations(reader, place);
        }
        return reading;
    }

    /** The operator that finds the activation when the network runs. */
    Optional<CallReader.Reading> dynamic(Expression activation) {
        return catalogue.operators().stream().filter(operator -> name(operator) != null).findFirst().map(operator -> {
            org.nnpivot.model.nn.Operator element = OperatorElements.create(operator);
            element.setArgument(name(operator).name(), Expressions.copy(activation));
            Form layer = operator.forms().stream().filter(form -> form.framework() == framework).findFirst()
                    .orElse(operator.forms().getFirst());
            return new CallReader.Reading(element, new Catalogue.Spelling(operator, layer));
        });
    }
}

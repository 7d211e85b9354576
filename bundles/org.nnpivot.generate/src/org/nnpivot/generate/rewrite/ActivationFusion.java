// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import java.util.List;
import java.util.Map;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.form.Agreement;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;

/**
 * Makes an activation that follows a layer, and alone reads its result, an argument of the layer where the target's form has
 * one. Only activations that are named on the spot: what the source constructs stays a layer of its own.
 */
public final class ActivationFusion {

    private final Catalogue catalogue;
    private final DataFlow flow;
    private final Map<Operator, Form> forms;

    /** Works on a network whose operators have their forms. */
    public ActivationFusion(Catalogue catalogue, DataFlow flow, Map<Operator, Form> forms) {
        this.catalogue = catalogue;
        this.flow = flow;
        this.forms = forms;
    }

    /** Fuses in all layers of the network. */
    public void apply() {
        for (Operator definition : List.copyOf(flow.network().getDefinitions())) {
            Form form = forms.get(definition);
            String parameter = form == null ? null : activationParameter(definition, form);
            if (parameter != null && !flow.uses(definition).isEmpty()) {
                fuse(definition, parameter);
            }
        }
    }

    /** The parameter that takes the layer's activation, when it is still free. */
    private String activationParameter(Operator definition, Form form) {
        org.nnpivot.operators.Operator declaration = declaration(definition);
        for (FormParameter parameter : form.parameters()) {
            if (parameter.value() instanceof Formula.Reference reference) {
                Parameter pivot = declaration.parameter(reference.name());
                if (pivot != null && pivot.type().kind() == ParameterType.Kind.ACTIVATION && isFree(definition, pivot)) {
                    return pivot.name();
                }
            }
        }
        return null;
    }

    private static boolean isFree(Operator definition, Parameter parameter) {
        Object value = Expressions.constant(Arguments.get(definition, parameter.name()));
        return value == null && Arguments.get(definition, parameter.name()) == null || value == Expressions.NONE;
    }

    private org.nnpivot.operators.Operator declaration(Operator operator) {
        return catalogue.operator(operator.getType()).orElseThrow();
    }

    private void fuse(Operator definition, String parameter) {
        String common = null;
        for (Use use : flow.uses(definition)) {
            Use activation = activation(use);
            String name = activation == null ? null : name(activation, forms.get(definition));
            if (name == null || common != null && !common.equals(name)) {
                return;
            }
            common = name;
        }
        Expression word = Expressions.string(common);
        Operator fused = activation(flow.uses(definition).get(0)).getOperator();
        // The trace leads from the activation to the layer.
        word.setSourceStart(fused.getSourceStart());
        word.setSourceEnd(fused.getSourceEnd());
        Arguments.set(definition, parameter, word);
        for (Use use : List.copyOf(flow.uses(definition))) {
            absorb(use, activation(use));
        }
    }

    /** The activation on the spot that alone reads the result of a layer. */
    private Use activation(Use use) {
        if (use.getResults().size() != 1) {
            return null;
        }
        Use reader = flow.onlyReader(use.getResults().get(0));
        boolean onTheSpot = reader != null && reader.getOperator() != null && reader.eContainer() == use.eContainer();
        return onTheSpot && reader.getOperands().size() == 1 && catalogue.operator(reader.getOperator().getType())
                .filter(org.nnpivot.operators.Operator::activation).isPresent() ? reader : null;
    }

    /** What the layer's framework calls an activation with these arguments; {@code null} when it has no word for it. */
    private String name(Use activation, Form layer) {
        Subject subject = new Subject(activation.getOperator(), declaration(activation.getOperator()), List.of(activation), flow);
        for (Form form : subject.declaration().forms()) {
            if (form.framework() == layer.framework() && form.activationName() != null && isPlain(subject, form)) {
                return form.activationName();
            }
        }
        return null;
    }

    /** Whether all that a form says is the framework's own default. */
    private static boolean isPlain(Subject subject, Form form) {
        Evaluator evaluator = new UseScope(subject).evaluator();
        return form.parameters().stream().filter(parameter -> parameter.role() == FormParameter.Role.VALUE)
                .allMatch(parameter -> parameter.defaultValue() != null
                        && Agreement.isProved(subject, evaluator, parameter.value(), parameter.defaultValue()))
                && form.sets().stream().allMatch(setting -> Agreement.isProved(subject, evaluator,
                        new Formula.Reference(setting.parameter()), setting.value()));
    }

    /** The layer gives what its activation gave, and keeps what was written beside it. */
    private void absorb(Use use, Use activation) {
        Tensor own = use.getResults().get(0);
        Tensor result = activation.getResults().get(0);
        result.setPort(own.getPort());
        result.setVariable(result.getVariable() != null ? result.getVariable() : own.getVariable());
        use.getComments().addAll(activation.getComments());
        forms.remove(activation.getOperator());
        flow.remove(activation);
        use.getResults().clear();
        use.getResults().add(result);
    }
}

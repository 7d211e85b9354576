// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.ElementType;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType.Kind;

/** A model as one line for each input, definition and use, with what shapes and layouts decide. */
final class PivotText {

    private static final Set<Kind> DECIDED = Set.of(Kind.AXIS, Kind.AXES, Kind.SIZES, Kind.INDEX);

    private final Catalogue catalogue;
    private final StringBuilder text = new StringBuilder();

    private PivotText(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static String of(Model model, Catalogue catalogue) {
        PivotText writer = new PivotText(catalogue);
        model.getNetworks().forEach(network -> writer.network(network, ""));
        return writer.text.toString();
    }

    private void line(String indent, String line) {
        text.append(indent).append(line).append('\n');
    }

    private void network(NeuralNetwork network, String indent) {
        String parameters = network.getParameters().stream().map(parameter -> parameter.getName()
                + (parameter.getDefault() == null ? "" : "=" + Expressions.text(parameter.getDefault())))
                .collect(Collectors.joining(", "));
        line(indent, "network " + network.getName() + "(" + parameters + ")");
        network.getInputs().forEach(input -> line(indent, "  input " + tensor(input)));
        network.getDefinitions().forEach(definition -> line(indent, "  " + definition.getName() + " = " + operator(definition)));
        network.getNetworks().forEach(nested -> network(nested, indent + "  "));
        region(network.getBody(), indent + "    ");
    }

    private void region(Region region, String indent) {
        region.getSteps().forEach(step -> step(step, indent));
        line(indent, "return " + operands(region.getResults()));
    }

    private void step(Step step, String indent) {
        if (step instanceof Use use) {
            String applied = use.getDefinition() != null ? use.getDefinition().getName() : operator(use.applied());
            String comments = use.getComments().stream().map(comment -> "  # " + comment.getText()).collect(Collectors.joining());
            line(indent, tensors(use.getResults()) + " = " + applied + "(" + operands(use.getOperands()) + ")" + comments);
        } else if (step instanceof Choice choice) {
            line(indent, tensors(choice.getResults()) + " = if " + Expressions.text(choice.getCondition()));
            choice.getBranches().forEach(branch -> region(branch, indent + "    "));
        }
    }

    private static String operands(List<Operand> operands) {
        return operands.stream().map(operand -> operand.getTensor() != null ? operand.getTensor().getName()
                : Expressions.text(operand.getScalar())).collect(Collectors.joining(", "));
    }

    private static String tensors(List<Tensor> tensors) {
        return tensors.stream().map(PivotText::tensor).collect(Collectors.joining(", "));
    }

    private static String tensor(Tensor tensor) {
        String shape = tensor.getShape() == null ? " ?" : " [" + tensor.getShape().getDimensions().stream()
                .map(Expressions::text).collect(Collectors.joining(", ")) + "]";
        String type = tensor.getDtype() == ElementType.FLOAT ? "" : " " + tensor.getDtype();
        String domain = tensor.isSetHigh() ? " in [" + tensor.getLow() + ", " + tensor.getHigh() + ")" : "";
        String layout = tensor.getLayout().isEmpty() ? "" : " held " + tensor.getLayout().stream().map(String::valueOf)
                .collect(Collectors.joining(""));
        return tensor.getName() + shape + type + domain + layout;
    }

    private String operator(Operator operator) {
        if (operator instanceof SubNetwork sub) {
            return sub.getNetwork().getName() + "(" + sub.getArguments().stream().map(argument -> argument.getName() + "="
                    + Expressions.text(argument.getValue())).collect(Collectors.joining(", ")) + ")";
        }
        return operator.getType() + catalogue.operator(operator.getType()).map(declared -> declared.parameters().stream()
                .filter(PivotText::isDecided).filter(parameter -> Arguments.get(operator, parameter.name()) != null)
                .map(parameter -> " " + parameter.name() + "=" + Expressions.text(Arguments.get(operator, parameter.name())))
                .collect(Collectors.joining())).orElse("");
    }

    private static boolean isDecided(Parameter parameter) {
        boolean anyVector = parameter.type().kind() == Kind.VECTOR && parameter.type().length() == 0;
        return DECIDED.contains(parameter.type().kind()) || anyVector || parameter.inferred()
                || parameter.name().equals(SpatialAxes.FORMAT);
    }
}

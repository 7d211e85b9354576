// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence.interpreter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nnpivot.generate.weights.WeightFormula;
import org.nnpivot.generate.weights.WeightPlanJson;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;

/**
 * A pivot network as JSON data that the reference interpreter runs: steps with the operator's name, its arguments, operands
 * and results; the weights of each definition over those of the source. Networks inside are put in where they are used.
 */
public final class PivotProgram {

    private final Map<String, List<Map<String, WeightFormula>>> weights;
    private final Function<Operator, Optional<Operator>> activations;

    private PivotProgram(Map<String, List<Map<String, WeightFormula>>> weights, Function<Operator, Optional<Operator>> activations) {
        this.weights = weights;
        this.activations = activations;
    }

    /**
     * The program of a network.
     *
     * @param weights of its definitions, by their names from the top
     * @param activations those that layers apply to their own results
     * @throws NotInterpretedException where it holds a region or an expression that the interpreter doesn't know
     */
    public static Map<String, Object> of(NeuralNetwork network, Map<String, List<Map<String, WeightFormula>>> weights,
            Function<Operator, Optional<Operator>> activations) {
        return new PivotProgram(weights, activations).network(network, "");
    }

    private Map<String, Object> network(NeuralNetwork network, String prefix) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Parameter parameter : network.getParameters()) {
            parameters.put(parameter.getName(), ExpressionJson.of(parameter.getDefault()));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("inputs", network.getInputs().stream().map(Tensor::getName).toList());
        json.put("parameters", parameters);
        json.put("steps", network.getBody().getSteps().stream().map(step -> step(step, prefix)).toList());
        json.put("results", network.getBody().getResults().stream().map(PivotProgram::operand).toList());
        return json;
    }

    private Map<String, Object> step(Step step, String prefix) {
        if (!(step instanceof Use use)) {
            throw new NotInterpretedException(step.eClass().getName());
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("operator", operator(use.applied(), prefix));
        json.put("operands", use.getOperands().stream().map(PivotProgram::operand).toList());
        json.put("results", use.getResults().stream().map(PivotProgram::result).toList());
        return json;
    }

    private Map<String, Object> operator(Operator operator, String prefix) {
        Map<String, Object> json = bare(operator);
        activations.apply(operator).ifPresent(activation -> json.put("activation", bare(activation)));
        String name = prefix + operator.getName();
        if (operator instanceof SubNetwork part) {
            json.put("network", network(part.getNetwork(), name + "."));
        }
        json.put("weights", weights.getOrDefault(name, List.of()).stream().map(PivotProgram::level).toList());
        return json;
    }

    private static Map<String, Object> bare(Operator operator) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (String name : Arguments.keys(operator)) {
            arguments.put(name, ExpressionJson.of(Arguments.get(operator, name)));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", operator.getType());
        json.put("arguments", arguments);
        return json;
    }

    private static Map<String, Object> level(Map<String, WeightFormula> level) {
        Map<String, Object> json = new LinkedHashMap<>();
        level.forEach((name, formula) -> json.put(name, WeightPlanJson.toJson(formula)));
        return json;
    }

    private static Map<String, Object> operand(Operand operand) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("port", operand.getPort());
        if (operand.getTensor() != null) {
            json.put("tensor", operand.getTensor().getName());
        } else {
            json.put("scalar", ExpressionJson.of(operand.getScalar()));
        }
        return json;
    }

    private static Map<String, Object> result(Tensor result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", result.getName());
        json.put("port", result.getPort());
        json.put("indices", List.copyOf(result.getIndices()));
        return json;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.model.nn.Comment;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.model.nn.SizeExpression;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.operators.Catalogue;

/**
 * Knows the small classes again that printing writes to make a layer of a function: a class with the name and the
 * documentation of an operator, whose forward pass is that operator and nothing else. Its instances become the operator.
 */
public final class HelperInlining {

    private HelperInlining() {}

    /** Whether a network is such a class. */
    public static boolean isHelper(Catalogue catalogue, NeuralNetwork network) {
        Operator applied = applied(network);
        return applied != null && catalogue.ofClass(network.getName(), docstring(network))
                .filter(operator -> operator.name().equals(applied.getType())).isPresent();
    }

    /** The only operator of a network without definitions; {@code null} when it is not of that kind. */
    private static Operator applied(NeuralNetwork network) {
        boolean single = network.getDefinitions().isEmpty() && network.getBody() != null
                && network.getBody().getSteps().size() == 1;
        return single && network.getBody().getSteps().get(0) instanceof Use use ? use.getOperator() : null;
    }

    private static String docstring(NeuralNetwork network) {
        return network.getComments().stream().filter(comment -> comment.getPlacement() == Placement.DOCSTRING)
                .map(Comment::getText).findFirst().orElse("");
    }

    /** Replaces all instances of helpers in a model. */
    public static void apply(Catalogue catalogue, Model model) {
        List<SubNetwork> instances = new ArrayList<>();
        model.eAllContents().forEachRemaining(element -> {
            if (element instanceof SubNetwork part && isHelper(catalogue, part.getNetwork())
                    && part.eContainer() instanceof NeuralNetwork) {
                instances.add(part);
            }
        });
        Map<NeuralNetwork, DataFlow> flows = new HashMap<>();
        for (SubNetwork part : instances) {
            NeuralNetwork network = (NeuralNetwork) part.eContainer();
            replace(catalogue, flows.computeIfAbsent(network, DataFlow::new), part);
        }
    }

    private static void replace(Catalogue catalogue, DataFlow flow, SubNetwork part) {
        Operator operator = EcoreUtil.copy(applied(part.getNetwork()));
        Map<String, Expression> values = new HashMap<>();
        for (Parameter parameter : part.getNetwork().getParameters()) {
            Expression given = Arguments.get(part, parameter.getName());
            values.put(parameter.getName(), given != null ? given : parameter.getDefault());
        }
        Arguments.keys(operator).forEach(key -> Arguments.set(operator, key, value(Arguments.get(operator, key), values)));
        operator.setSourceStart(part.getSourceStart());
        operator.setSourceEnd(part.getSourceEnd());
        org.nnpivot.operators.Operator declaration = catalogue.operator(operator.getType()).orElseThrow();
        for (Use use : List.copyOf(flow.uses(part))) {
            flow.applyOnTheSpot(use, withSizesOf(use.getOperands().get(0).getTensor(), EcoreUtil.copy(operator)));
            use.getComments().addAll(EcoreUtil.copyAll(part.getComments()));
            use.getOperands().forEach(operand -> operand.setPort(declaration.operands().get(0).name()));
            use.getResults().forEach(result -> result.setPort(declaration.results().get(0).name()));
        }
        flow.network().getDefinitions().remove(part);
    }

    /** Sizes that the class asks its operand for are those of the tensor that it is applied to. */
    private static Operator withSizesOf(Tensor tensor, Operator operator) {
        operator.eAllContents().forEachRemaining(node -> {
            if (node instanceof SizeExpression size) {
                size.setTensor(tensor);
            }
        });
        return operator;
    }

    /** The value that a helper's instance gives; a parameter that alone fills a list is the list. */
    private static Expression value(Expression general, Map<String, Expression> values) {
        boolean whole = general instanceof ListExpression list && list.getItems().size() == 1
                && list.getItems().get(0) instanceof ParameterReference;
        return Arithmetic.substitute(whole ? ((ListExpression) general).getItems().get(0) : general, values);
    }
}

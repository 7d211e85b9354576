// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.instance;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.SymbolExpression;
import org.nnpivot.model.nn.access.Expressions;

/** What summaries and diagrams call things. */
public final class Labels {

    /** Names that reading gives the layers of a chain, which has none for them. */
    private static final Pattern POSITION = Pattern.compile("layer_(\\d+)");

    /** What a formula may take within a shape. */
    private static final int MOST_LETTERS = 9;

    private Labels() {}

    /** A definition by its name, its place in a chain; an operation without a name by its type. */
    public static String name(Operator operator, NeuralNetwork network) {
        if (operator.getName() == null) {
            return operator.getType().toLowerCase(Locale.ROOT);
        }
        Matcher position = POSITION.matcher(operator.getName());
        return network.getStyle() == NetworkStyle.SEQUENTIAL && position.matches() ? position.group(1) : operator.getName();
    }

    /** What a definition is: an operator of the catalogue, or a network. */
    public static String type(Operator operator) {
        return operator instanceof SubNetwork sub && sub.getNetwork() != null ? sub.getNetwork().getName() : operator.getType();
    }

    /** A shape as {@code [N, 3, 32, 32]}; {@code ?} when nothing is known of it. */
    public static String list(List<Expression> shape) {
        return shape == null ? "?" : shape.stream().map(Expressions::text).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A shape as {@code N×3×32×32}, for little room: longer formulas are {@code ?}. Empty when nothing is known. */
    public static String sizes(List<Expression> shape) {
        return shape == null ? "" : shape.stream().map(Labels::size).collect(Collectors.joining("\u00d7"));
    }

    private static String size(Expression size) {
        String text = Expressions.text(size);
        boolean word = Expressions.constant(size) != null || size instanceof SymbolExpression || size instanceof ParameterReference;
        return word ? text : text.length() <= MOST_LETTERS ? "(" + text + ")" : "?";
    }

    /** The networks of a model that no other one uses, in source order. */
    public static List<NeuralNetwork> tops(Model model) {
        return model.getNetworks().stream().filter(network -> model.getNetworks().stream().noneMatch(other -> uses(other, network)))
                .toList();
    }

    private static boolean uses(NeuralNetwork network, NeuralNetwork used) {
        for (Iterator<EObject> contents = network.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof SubNetwork sub && sub.getNetwork() == used) {
                return true;
            }
        }
        return false;
    }
}

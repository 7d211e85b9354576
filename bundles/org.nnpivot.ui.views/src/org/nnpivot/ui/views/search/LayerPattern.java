// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.search;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.text.StringMatcher;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Form;
import org.nnpivot.ui.views.networks.LayerItem;

/**
 * Which layers are looked for. In each pattern {@code *} stands for any text and {@code ?} for any letter; case does not matter, and
 * an empty pattern fits all.
 *
 * @param operator the operator's name in the pivot, or the last word of its name in a framework: {@code Conv2D}, {@code Dense}
 * @param name the layer's name
 * @param attribute an attribute as the Properties view has it: {@code bias = False}
 */
public record LayerPattern(String operator, String name, String attribute) {

    /** Whether all patterns are empty. */
    public boolean isEmpty() {
        return operator.isBlank() && name.isBlank() && attribute.isBlank();
    }

    /** Whether a layer is looked for. */
    public boolean fits(LayerItem layer) {
        return fits(name, Stream.of(layer.name())) && fits(operator, operators(layer)) && fits(attribute, attributes(layer));
    }

    private static boolean fits(String pattern, Stream<String> texts) {
        if (pattern.isBlank()) {
            return true;
        }
        StringMatcher matcher = new StringMatcher(pattern.strip(), true, false);
        return texts.anyMatch(matcher::match);
    }

    private static Stream<String> operators(LayerItem layer) {
        Stream<Form> forms = Catalogues.bundled().operator(layer.row().type()).stream().flatMap(operator -> operator.forms().stream());
        return Stream.concat(Stream.of(layer.row().type()), forms.map(Form::spelling).map(spelling -> spelling.substring(spelling.lastIndexOf('.') + 1)));
    }

    private static Stream<String> attributes(LayerItem layer) {
        Optional<Operator> applied = layer.row().element() instanceof Use use ? Optional.ofNullable(use.applied())
                : layer.row().element() instanceof Operator unused ? Optional.of(unused) : Optional.empty();
        return applied.stream().flatMap(operator -> Arguments.keys(operator).stream()
                .map(key -> key + " = " + Expressions.text(layer.instance().value(Arguments.get(operator, key)))));
    }

    /** What the view says was looked for. */
    @Override
    public String toString() {
        return Stream.of(operator, name, attribute).filter(pattern -> !pattern.isBlank()).map(String::strip).reduce((one, other) -> one + ", " + other)
                .orElse("*");
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.diagram.instance.Labels;
import org.nnpivot.diagram.summary.Row;
import org.nnpivot.model.nn.Comment;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.ui.views.Messages;
import org.nnpivot.ui.views.networks.Amounts;
import org.nnpivot.ui.views.networks.LayerItem;

/** What there is to say of a layer. */
final class LayerProperties {

    private final LayerItem layer;
    private final Row row;
    private final Operator operator;
    private final Optional<org.nnpivot.operators.Operator> declaration;
    private final List<Property> properties = new ArrayList<>();

    LayerProperties(LayerItem layer) {
        this.layer = layer;
        this.row = layer.row();
        this.operator = row.element() instanceof Use use ? use.applied() : row.element() instanceof Operator unused ? unused : null;
        this.declaration = Catalogues.bundled().operator(row.type());
    }

    List<Property> list() {
        general();
        attributes();
        shapes(Messages.Properties_input, row.inputs());
        shapes(Messages.Properties_output, row.outputs());
        counts();
        source(properties, layer.file().getFullPath().toString(), layer.range());
        return properties;
    }

    private void general() {
        String group = Messages.Properties_layer;
        properties.add(new Property(group, Messages.Properties_name, layer.name()));
        properties.add(new Property(group, Messages.Properties_path, row.path()));
        String meaning = declaration.map(org.nnpivot.operators.Operator::documentation).orElse("");
        properties.add(new Property(group, Messages.Properties_type, row.type(), meaning));
        if (!meaning.isEmpty()) {
            properties.add(new Property(group, Messages.Properties_meaning, meaning));
        }
        if (operator != null && !operator.getComments().isEmpty()) {
            properties.add(new Property(group, Messages.Properties_comment,
                    operator.getComments().stream().map(Comment::getText).collect(Collectors.joining(" "))));
        }
    }

    /** What the source gives, and below it what the catalogue says where the source gives nothing. */
    private void attributes() {
        if (operator == null) {
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String key : Arguments.keys(operator)) {
            values.put(key, value(Arguments.get(operator, key)));
        }
        values.forEach((key, value) -> properties.add(new Property(Messages.Properties_attributes, key, value)));
        for (Parameter parameter : declaration.map(org.nnpivot.operators.Operator::parameters).orElse(List.of())) {
            if (!values.containsKey(parameter.name()) && parameter.defaultValue() != null) {
                properties.add(new Property(Messages.Properties_attributes, parameter.name(), standard(parameter)));
            }
        }
    }

    /** An expression over constructor parameters stands beside what it is here. */
    private String value(Expression written) {
        String text = Expressions.text(written);
        String here = Expressions.text(Arithmetic.simplify(layer.instance().value(written)));
        return text.equals(here) ? text : NLS.bind(Messages.Properties_value, text, here);
    }

    private static String standard(Parameter parameter) {
        return parameter.defaultValue() instanceof Formula.Constant constant
                ? NLS.bind(Messages.Properties_defaultValue, Expressions.text(Expressions.of(constant.value()))) : Messages.Properties_default;
    }

    private void shapes(String name, List<List<Expression>> shapes) {
        for (int i = 0; i < shapes.size(); i++) {
            String numbered = shapes.size() == 1 ? name : name + " " + (i + 1);
            properties.add(new Property(Messages.Properties_shapes, numbered, Labels.list(shapes.get(i))));
        }
    }

    private void counts() {
        String group = Messages.Properties_counts;
        if (row.state() == Row.State.SHARED) {
            properties.add(new Property(group, Messages.Properties_parameters, Messages.Amounts_shared));
        } else {
            properties.add(new Property(group, Messages.Properties_parameters, Amounts.text(row.counts().parameters())));
            properties.add(new Property(group, Messages.Properties_notTrained, Amounts.text(row.counts().statistics())));
        }
        properties.add(new Property(group, Messages.Properties_multiplies, Amounts.text(row.counts().multiplies()),
                Messages.Properties_multipliesMeaning));
    }

    /** Where it stands. */
    static void source(List<Property> properties, String file, SourceRange range) {
        properties.add(new Property(Messages.Properties_source, Messages.Properties_file, file));
        properties.add(new Property(Messages.Properties_source, Messages.Properties_line, String.valueOf(range.line())));
    }
}

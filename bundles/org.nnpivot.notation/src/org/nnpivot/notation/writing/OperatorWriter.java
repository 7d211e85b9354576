// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.nn.Layer;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.StringLiteral;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.TensorOp;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.notation.names.Activations;
import org.nnpivot.notation.names.Defaults;
import org.nnpivot.notation.names.OperatorWords;
import org.nnpivot.notation.syntax.Annotation;
import org.nnpivot.notation.syntax.Attribute;
import org.nnpivot.notation.syntax.Call;
import org.nnpivot.notation.syntax.Definition;
import org.nnpivot.notation.syntax.Expression;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;

/** Writes operators: what they are, and the arguments that are not at their defaults. */
final class OperatorWriter {

    private static final String TYPE = "type";

    private final Surroundings surroundings;
    private final ExpressionWriter values;
    private final ExpressionWriter words;

    OperatorWriter(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.values = new ExpressionWriter(surroundings, ExpressionWriter.Bare.VALUES);
        this.words = new ExpressionWriter(surroundings, ExpressionWriter.Bare.WORDS);
    }

    Definition definition(Operator operator) {
        Definition definition = Trees.FACTORY.createDefinition();
        DetailsWriter.Comments comments = DetailsWriter.comments(operator, false);
        definition.getLeading().addAll(comments.leading());
        definition.setName(operator.getName());
        definition.getAttributes().addAll(operator instanceof SubNetwork instance ? instance(instance) : layer(operator));
        definition.getAnnotations().addAll(annotations(operator));
        definition.getAnnotations().addAll(comments.others());
        definition.getTrailing().addAll(comments.trailing());
        return definition;
    }

    /** The operator's annotations but for its comments. */
    static List<Annotation> annotations(Operator operator) {
        List<Annotation> annotations = new ArrayList<>(DetailsWriter.annotations(operator));
        boolean renamed = operator instanceof SubNetwork instance && !instance.getNetwork().getName().equals(instance.getType());
        if (renamed) {
            DetailsWriter.text(TYPE, operator.getType(), annotations);
        }
        return annotations;
    }

    private List<Attribute> instance(SubNetwork instance) {
        List<Attribute> attributes = new ArrayList<>();
        Call network = Trees.name(instance.getNetwork().getName());
        Map<String, Expression> arguments = arguments(instance);
        attributes.add(Trees.attribute(TYPE, network));
        if (arguments.containsKey(TYPE)) {
            network.setExplicit(true);
            arguments.forEach((name, value) -> network.getArguments().add(Trees.argument(name, value)));
        } else {
            arguments.forEach((name, value) -> attributes.add(Trees.attribute(name, value)));
        }
        return attributes;
    }

    private List<Attribute> layer(Operator operator) {
        List<Attribute> attributes = new ArrayList<>();
        var entry = surroundings.words.named(operator.getType()).orElse(null);
        String word = entry == null ? operator.getType() : surroundings.words.definitionWord(entry);
        boolean hidden = surroundings.isNetwork(word) || !Trees.isName(word);
        attributes.add(Trees.attribute(TYPE, hidden ? Trees.text(word) : Trees.name(word)));
        if (entry != null && !word.equals(entry.name()) && !(operator instanceof TensorOp)) {
            OperatorWords.fixed(entry).forEach((name, value) -> attributes.add(Trees.attribute(name, Trees.word(value))));
        }
        arguments(operator).forEach((name, value) -> attributes.add(Trees.attribute(name, value)));
        if (operator instanceof Layer layer) {
            hints(layer, attributes);
        }
        return attributes;
    }

    private static void hints(Layer layer, List<Attribute> attributes) {
        if (layer.getName_module_input() != null) {
            attributes.add(Trees.attribute("name_module_input", Trees.text(layer.getName_module_input())));
        }
        if (layer.isSetInput_reused()) {
            attributes.add(Trees.attribute("input_reused", Trees.truth(layer.isInput_reused())));
        }
    }

    /** The arguments that must be written, in order. */
    Map<String, Expression> arguments(Operator operator) {
        Map<String, Expression> result = new LinkedHashMap<>();
        var entry = surroundings.words.named(operator.getType()).orElse(null);
        if (entry != null && !(operator instanceof SubNetwork)) {
            entry.parameters().forEach(parameter -> argument(operator, parameter, result));
        }
        boolean network = operator instanceof SubNetwork;
        for (String key : Arguments.keys(operator)) {
            boolean declared = entry != null && !network
                    && (entry.parameter(key) != null || OperatorWords.fixed(entry).containsKey(key));
            if (!declared) {
                result.put(key, (network ? values : words).write(Arguments.get(operator, key)));
            }
        }
        return result;
    }

    private void argument(Operator operator, Parameter parameter, Map<String, Expression> result) {
        org.nnpivot.model.nn.Expression value = Arguments.get(operator, parameter.name());
        if (value == null || Defaults.isDefault(operator, parameter, value) || isUsualFormat(parameter, value)) {
            return;
        }
        ParameterType.Kind kind = parameter.type().kind();
        boolean word = kind == ParameterType.Kind.WORD || kind == ParameterType.Kind.ACTIVATION;
        result.put(name(parameter, value), (word ? words : values).write(value));
    }

    private boolean isUsualFormat(Parameter parameter, org.nnpivot.model.nn.Expression value) {
        return parameter.name().equals(Defaults.DATA_FORMAT) && parameter.defaultValue() == null
                && value instanceof StringLiteral word && word.getValue().equals(surroundings.format.value());
    }

    /** A word at {@code actv_func} would be read as a use of its own. */
    private static String name(Parameter parameter, org.nnpivot.model.nn.Expression value) {
        boolean fused = parameter.name().equals(Activations.SUGAR) && value instanceof StringLiteral;
        return fused ? Activations.FUSED : parameter.name();
    }

    /** The call of what is applied on the spot, without operands. */
    Call call(Operator operator) {
        if (operator instanceof SubNetwork instance) {
            String name = instance.getNetwork().getName();
            return function(name, surroundings.isDefinition(name));
        }
        var entry = surroundings.words.named(operator.getType()).orElse(null);
        if (entry == null) {
            return function(operator.getType(), true);
        }
        String word = surroundings.words.functionWord(entry);
        return isFree(word) ? function(word, false) : function(entry.name(), !isFree(entry.name()));
    }

    private boolean isFree(String word) {
        return Trees.isName(word) && !surroundings.isDefinition(word) && !surroundings.isNetwork(word)
                && !word.equals("size") && !word.equals("opaque");
    }

    private static Call function(String name, boolean quoted) {
        Call call = Trees.FACTORY.createCall();
        call.setExplicit(true);
        if (quoted) {
            call.setQuoted(name);
        } else {
            call.setFunction(name);
        }
        return call;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.notation.NotationFinding;
import org.nnpivot.notation.reading.ExpressionReader.Undeclared;
import org.nnpivot.notation.syntax.Annotation;
import org.nnpivot.notation.syntax.Argument;
import org.nnpivot.notation.syntax.Call;
import org.nnpivot.notation.syntax.Definition;
import org.nnpivot.notation.syntax.Layers;

/** Reads what a network constructs: its layers and the instances of other networks. */
final class DefinitionReader {

    private static final String TYPE = "type";
    /** Names the operator of the source that one was lowered from, where both are in one network. */
    private static final String ORIGIN = "origin";

    private final Reading reading;
    private final Frame frame;
    private final ElementDetails details;

    DefinitionReader(Reading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
        this.details = new ElementDetails(reading);
    }

    void read() {
        for (Layers section : frame.sections(Layers.class)) {
            section.getDefinitions().forEach(syntax -> definition(syntax, frame.network.getDefinitions()));
        }
        frame.nested.forEach(this::impliedInstance);
        frame.nested.forEach(inner -> new DefinitionReader(reading, inner).read());
    }

    /** Reads one definition into a list. */
    void definition(Definition syntax, List<Operator> into) {
        List<Setting> settings = Setting.of(syntax.getAttributes());
        Setting type = settings.stream().filter(setting -> setting.name().equals(TYPE)).findFirst().orElse(null);
        if (type == null) {
            reading.report(NotationFinding.MISSING_TYPE, syntax, syntax.getName());
            return;
        }
        List<Setting> others = settings.stream().filter(setting -> setting != type).toList();
        Operator operator = create(type, others, syntax);
        if (operator == null) {
            return;
        }
        details.comments(operator, syntax.getLeading(), Placement.BEFORE);
        details.innerComments(operator, syntax);
        details.comments(operator, syntax.getTrailing(), Placement.TRAILING);
        annotations(operator, syntax.getAnnotations());
        add(syntax.getName(), operator, syntax, into);
    }

    private void annotations(Operator operator, List<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            if (annotation.getName().equals(ORIGIN)) {
                operator.setOrigin(frame.definitions.get(Setting.word(annotation.getValue())));
            } else {
                details.annotate(operator, annotation);
            }
        }
    }

    private void add(String name, Operator operator, EObject where, List<Operator> into) {
        operator.setName(name);
        into.add(operator);
        frame.places.put(operator, where);
        if (frame.definitions.put(name, operator) != null) {
            reading.report(NotationFinding.DUPLICATE_NAME, where, name);
        }
    }

    private Operator create(Setting type, List<Setting> settings, EObject where) {
        String word = type.word();
        boolean quoted = type.value() instanceof org.nnpivot.notation.syntax.Literal;
        if (type.value() instanceof Call call && call.isExplicit()) {
            NeuralNetwork network = call.getFunction() == null ? null : frame.network(call.getFunction());
            return network == null ? unknown(call.getFunction(), where) : instance(network, named(call), where);
        }
        NeuralNetwork network = quoted ? null : frame.network(word);
        return network != null ? instance(network, settings, where) : layer(word, settings, where);
    }

    private static List<Setting> named(Call call) {
        return call.getArguments().stream().filter(Argument.class::isInstance).map(Argument.class::cast).map(Setting::of).toList();
    }

    private Operator unknown(String word, EObject where) {
        reading.report(EngineFinding.UNKNOWN_OPERATOR, where, word);
        return null;
    }

    private Operator layer(String word, List<Setting> settings, EObject where) {
        Map<String, String> features = new HashMap<>();
        settings.forEach(setting -> features.put(setting.name(), setting.word()));
        List<org.nnpivot.operators.Operator> found = word == null ? List.of() : reading.words().definitions(word, features);
        if (found.isEmpty()) {
            return unknown(word, where);
        }
        if (found.size() > 1) {
            List<String> names = found.stream().map(org.nnpivot.operators.Operator::name).toList();
            reading.report(NotationFinding.AMBIGUOUS_TYPE, where, word, String.join(", ", names));
        }
        return new OperatorBuilder(reading, frame).build(found.get(0), settings, where);
    }

    /** An instance of a network; the settings are its constructor's arguments. */
    SubNetwork instance(NeuralNetwork network, List<Setting> settings, EObject where) {
        SubNetwork instance = Reading.located(NnFactory.eINSTANCE.createSubNetwork(), where);
        instance.setType(network.getName());
        instance.setNetwork(network);
        for (Setting setting : settings) {
            if (setting.name() == null) {
                reading.report(EngineFinding.TOO_MANY_ARGUMENTS, setting.where(), network.getName(), 0);
                continue;
            }
            boolean parameter = network.getParameters().stream().anyMatch(p -> setting.name().equals(p.getName()));
            if (!parameter) {
                reading.report(EngineFinding.UNKNOWN_KEYWORD, setting.where(), network.getName(), setting.name());
            } else if (Arguments.get(instance, setting.name()) != null) {
                reading.report(EngineFinding.DUPLICATE_ARGUMENT, setting.where(), network.getName(), setting.name());
            } else {
                Arguments.set(instance, setting.name(), new ExpressionReader(reading, frame).read(setting.value(), Undeclared.UNKNOWN));
            }
        }
        return instance;
    }

    /** A sub-network in BESSER's form is also its only instance. */
    private void impliedInstance(Frame inner) {
        String name = inner.syntax.getName();
        if (!inner.syntax.isNested() && !frame.definitions.containsKey(name)) {
            add(name, instance(inner.network, List.of(), inner.syntax), inner.syntax, frame.network.getDefinitions());
        }
    }
}

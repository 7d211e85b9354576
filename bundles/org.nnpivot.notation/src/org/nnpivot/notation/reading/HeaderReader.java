// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nnpivot.model.nn.NetworkKind;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.notation.NotationFinding;
import org.nnpivot.notation.names.Details;
import org.nnpivot.notation.parser.Keywords;
import org.nnpivot.notation.reading.ExpressionReader.Undeclared;
import org.nnpivot.notation.syntax.Annotation;
import org.nnpivot.notation.syntax.Attribute;
import org.nnpivot.notation.syntax.Expression;
import org.nnpivot.notation.syntax.Input;
import org.nnpivot.notation.syntax.Inputs;
import org.nnpivot.notation.syntax.Modules;
import org.nnpivot.notation.syntax.Network;
import org.nnpivot.notation.syntax.Parameters;
import org.nnpivot.notation.syntax.SubNetworks;

/** What others need to know of a network before its layers are read: its name, parameters, inputs and the networks in it. */
final class HeaderReader {

    /** The input of networks that declare none. */
    private static final String INPUT = "x";

    private final Reading reading;
    private final ElementDetails details;

    HeaderReader(Reading reading) {
        this.reading = reading;
        this.details = new ElementDetails(reading);
    }

    Frame read(Network syntax, Frame outer) {
        Frame frame = new Frame(syntax, outer);
        Reading.located(frame.network, syntax).setName(syntax.getName());
        details.comments(frame.network, syntax.getLeading(), Placement.BEFORE);
        details.documentation(frame.network, syntax.getDocumentation());
        details.comments(frame.network, syntax.getTrailing(), Placement.TRAILING);
        details.comments(frame.network, syntax.getRemarks(), Placement.TRAILING);
        details.annotations(frame.network, syntax.getAnnotations());
        frame.sections(Parameters.class).forEach(section -> parameters(frame, section));
        syntax.getAttributes().forEach(attribute -> property(frame, attribute));
        frame.sections(Inputs.class).forEach(section -> inputs(frame, section));
        for (SubNetworks section : frame.sections(SubNetworks.class)) {
            section.getNetworks().forEach(inner -> nested(frame, inner));
        }
        impliedInput(frame);
        new DataReader(reading, frame).read();
        return frame;
    }

    private void nested(Frame frame, Network syntax) {
        Frame inner = read(syntax, frame);
        frame.nested.add(inner);
        frame.network.getNetworks().add(inner.network);
        if (frame.networks.put(syntax.getName(), inner.network) != null) {
            reading.report(NotationFinding.DUPLICATE_NAME, syntax, syntax.getName());
        }
    }

    private void property(Frame frame, Attribute attribute) {
        String value = Setting.of(attribute).word();
        switch (attribute.getName()) {
            case "kind" -> frame.network.setKind(chosen(attribute, NetworkKind.get(value), NetworkKind.MODEL));
            case "style" -> frame.network.setStyle(chosen(attribute, NetworkStyle.get(value), NetworkStyle.SUBCLASSING));
            case "function" -> frame.network.setFunction(Setting.of(attribute).isTrue());
            case "variant_of" -> frame.network.setVariantOf(value);
            case "assumes" -> items(attribute).forEach(item -> frame.network.getAssumptions()
                    .add(new ExpressionReader(reading, frame).read(item, Undeclared.UNKNOWN)));
            case "attributes" -> items(attribute).forEach(item -> frame.network.getAttributes().add(Setting.word(item)));
            default -> reading.report(NotationFinding.UNKNOWN_PROPERTY, attribute, attribute.getName());
        }
    }

    private List<Expression> items(Attribute attribute) {
        if (attribute.getValue() instanceof org.nnpivot.notation.syntax.List list) {
            return list.getItems();
        }
        reading.report(NotationFinding.WRONG_VALUE, attribute, attribute.getName(), "anything but a list");
        return List.of();
    }

    private <T> T chosen(Attribute attribute, T value, T otherwise) {
        if (value == null) {
            reading.report(NotationFinding.WRONG_VALUE, attribute, attribute.getName(), Setting.of(attribute).word());
            return otherwise;
        }
        return value;
    }

    private void parameters(Frame frame, Parameters section) {
        section.getInline().forEach(parameter -> parameter(frame, section, parameter));
        section.getItems().forEach(parameter -> parameter(frame, section, parameter));
        details.comments(frame.network, section.getRemarks(), Placement.TRAILING);
    }

    private void parameter(Frame frame, Parameters section, org.nnpivot.notation.syntax.Parameter syntax) {
        Parameter parameter = Reading.located(NnFactory.eINSTANCE.createParameter(), syntax);
        parameter.setName(syntax.getName());
        if (syntax.getDefault() != null) {
            parameter.setDefault(new ExpressionReader(reading, frame).read(syntax.getDefault(), Undeclared.UNKNOWN));
        }
        details.comments(parameter, syntax.getLeading(), Placement.BEFORE);
        details.comments(parameter, syntax.getTrailing(), Placement.TRAILING);
        for (Annotation annotation : syntax.getAnnotations()) {
            if (annotation.getName().equals(Details.TYPE)) {
                parameter.setAnnotation(Setting.word(annotation.getValue()));
            } else {
                details.annotate(parameter, annotation);
            }
        }
        if (section.getKeyword().equals(Keywords.KEPT)) {
            frame.network.getKept().add(parameter);
            return;
        }
        frame.network.getParameters().add(parameter);
        if (!frame.names.add(syntax.getName())) {
            reading.report(NotationFinding.DUPLICATE_NAME, syntax, syntax.getName());
        }
    }

    private void inputs(Frame frame, Inputs section) {
        section.getInline().forEach(input -> input(frame, input));
        section.getItems().forEach(input -> input(frame, input));
        details.comments(frame.network, section.getRemarks(), Placement.TRAILING);
    }

    private void input(Frame frame, Input syntax) {
        String variable = syntax.getVariable() == null ? syntax.getName() : syntax.getVariable();
        Tensor tensor = Reading.located(addInput(frame, syntax.getName(), syntax.isAnonymous() ? null : variable), syntax);
        details.comments(tensor, syntax.getLeading(), Placement.BEFORE);
        details.comments(tensor, syntax.getTrailing(), Placement.TRAILING);
        new TensorReader(reading, frame).read(tensor, syntax.getAttributes(), syntax.getAnnotations());
    }

    private Tensor addInput(Frame frame, String name, String variable) {
        Tensor tensor = NnFactory.eINSTANCE.createTensor();
        tensor.setName(name);
        tensor.setVariable(variable);
        frame.network.getInputs().add(tensor);
        if (frame.tensors.put(name, tensor) != null) {
            reading.report(NotationFinding.DUPLICATE_NAME, frame.syntax, name);
        }
        frame.names.add(name);
        frame.written.add(name);
        return tensor;
    }

    /** BESSER's networks take one tensor and don't say so. */
    private void impliedInput(Frame frame) {
        List<Modules> modules = frame.sections(Modules.class);
        boolean applies = modules.stream().anyMatch(section -> !section.getSteps().isEmpty()) || BesserModules.isBesserSubNetwork(frame);
        if (frame.sections(Inputs.class).isEmpty() && applies) {
            addInput(frame, INPUT, INPUT);
        }
    }

    /** Networks of one file may refer to each other whatever their order. */
    static void share(List<Frame> frames, Reading reading) {
        Set<String> names = new HashSet<>();
        for (Frame frame : frames) {
            if (!names.add(frame.syntax.getName())) {
                reading.report(NotationFinding.DUPLICATE_NAME, frame.syntax, frame.syntax.getName());
            }
            frames.forEach(other -> frame.networks.putIfAbsent(other.syntax.getName(), other.network));
        }
    }
}

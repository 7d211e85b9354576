// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.notation.NotationFinding;
import org.nnpivot.notation.syntax.Attribute;
import org.nnpivot.notation.syntax.Definition;
import org.nnpivot.notation.syntax.File;
import org.nnpivot.notation.syntax.Layers;
import org.nnpivot.notation.syntax.Modules;
import org.nnpivot.notation.syntax.Result;
import org.nnpivot.notation.syntax.TensorOperation;
import org.nnpivot.notation.syntax.TensorOperations;
import org.nnpivot.notation.syntax.Tensors;

/**
 * Makes a pivot model of a text's tree. First the heads of all networks are read, so that they may refer to each other, then
 * what they construct, then what they do.
 */
public final class NotationReader {

    /** The version of the notation that this reads. */
    public static final int VERSION = 1;

    private final Reading reading;
    private final ElementDetails details;

    /** Reads in this context. */
    public NotationReader(Reading reading) {
        this.reading = reading;
        this.details = new ElementDetails(reading);
    }

    /** The model; where findings were made, as much of it as can be understood. */
    public Model read(File file) {
        Model model = NnFactory.eINSTANCE.createModel();
        header(file, model);
        HeaderReader headers = new HeaderReader(reading);
        List<Frame> frames = new ArrayList<>();
        file.getNetworks().forEach(network -> frames.add(headers.read(network, null)));
        HeaderReader.share(frames, reading);
        frames.forEach(frame -> model.getNetworks().add(frame.network));
        frames.forEach(frame -> new DefinitionReader(reading, frame).read());
        frames.forEach(this::body);
        frames.forEach(NotationReader::completePorts);
        return model;
    }

    private void header(File file, Model model) {
        details.comments(model, file.getLeading(), Placement.BEFORE);
        details.comments(model, file.getTrailing(), Placement.TRAILING);
        details.comments(model, file.getComments(), Placement.TRAILING);
        if (file.getVersion() != null) {
            model.setVersion(file.getVersion());
            boolean known = file.getVersion().length() < 6 && Integer.parseInt(file.getVersion()) <= VERSION;
            if (!known) {
                reading.report(NotationFinding.NOTATION_VERSION, file, file.getVersion(), VERSION);
            }
        }
        for (Attribute attribute : file.getAttributes()) {
            if (attribute.getName().equals("framework")) {
                model.setFramework(Setting.of(attribute).word());
            } else {
                reading.report(NotationFinding.UNKNOWN_PROPERTY, attribute, attribute.getName());
            }
        }
    }

    private void body(Frame frame) {
        frame.nested.forEach(this::body);
        collectNames(frame);
        BodyReader bodies = new BodyReader(reading, frame);
        operations(frame, bodies);
        Tensor entering = frame.network.getInputs().isEmpty() ? null : frame.network.getInputs().get(0);
        List<Modules> sections = frame.sections(Modules.class);
        if (!sections.isEmpty()) {
            List<org.nnpivot.notation.syntax.Step> steps = sections.stream().flatMap(section -> section.getSteps().stream()).toList();
            Region body = bodies.region(steps, entering);
            sections.forEach(section -> documentation(section, body));
            frame.network.setBody(body);
        } else if (BesserModules.isBesserSubNetwork(frame)) {
            frame.network.setBody(inOrder(frame, bodies, entering));
        }
        facts(frame);
        unused(frame, bodies);
    }

    private static void completePorts(Frame frame) {
        SubNetworkPorts.complete(frame.portless);
        frame.nested.forEach(NotationReader::completePorts);
    }

    private void documentation(Modules section, Region body) {
        details.comments(body, section.getLeading(), Placement.BEFORE);
        details.documentation(body, section.getDocumentation());
        details.comments(body, section.getTrailing(), Placement.TRAILING);
        details.comments(body, section.getRemarks(), Placement.TRAILING);
    }

    private static void collectNames(Frame frame) {
        for (Modules section : frame.sections(Modules.class)) {
            EcoreUtil.getAllContents(section, true).forEachRemaining(element -> {
                if (element instanceof Result result) {
                    frame.written.add(result.getName());
                }
            });
        }
    }

    private void operations(Frame frame, BodyReader bodies) {
        for (TensorOperations section : frame.sections(TensorOperations.class)) {
            for (TensorOperation syntax : section.getOperations()) {
                List<Setting> settings = new ArrayList<>(Setting.of(syntax.getAttributes()));
                String name = syntax.getName() != null ? syntax.getName() : taken(settings, "name");
                Operator operation = name == null ? null : operation(frame, taken(settings, "type"), settings, syntax);
                if (operation == null) {
                    reading.report(NotationFinding.MISSING_TYPE, syntax, name == null ? "the operation" : name);
                    continue;
                }
                operation.setName(name);
                frame.places.put(operation, syntax);
                details.comments(operation, syntax.getLeading(), Placement.BEFORE);
                details.comments(operation, syntax.getTrailing(), Placement.TRAILING);
                bodies.chain().operation(name, operation);
                frame.written.add(name);
            }
        }
    }

    private static String taken(List<Setting> settings, String name) {
        for (Setting setting : settings) {
            if (setting.name().equals(name)) {
                settings.remove(setting);
                return setting.word();
            }
        }
        return null;
    }

    private Operator operation(Frame frame, String type, List<Setting> settings, TensorOperation where) {
        var entry = type == null ? java.util.Optional.<org.nnpivot.operators.Operator>empty() : reading.words().function(type);
        return entry.map(known -> new OperatorBuilder(reading, frame).build(known, settings, where)).orElse(null);
    }

    private Region inOrder(Frame frame, BodyReader bodies, Tensor entering) {
        RegionBuilder region = new RegionBuilder(entering);
        for (Layers section : frame.sections(Layers.class)) {
            for (Definition definition : section.getDefinitions()) {
                if (frame.definitions.containsKey(definition.getName())) {
                    region.gives(bodies.chain().apply(definition.getName(), null, List.of(), region, definition));
                }
            }
        }
        return region.finish();
    }

    private void facts(Frame frame) {
        TensorReader tensors = new TensorReader(reading, frame);
        for (Tensors section : frame.sections(Tensors.class)) {
            for (Definition fact : section.getDefinitions()) {
                Tensor tensor = frame.tensors.get(fact.getName());
                if (tensor == null) {
                    reading.report(NotationFinding.UNKNOWN_TENSOR, fact, fact.getName());
                    continue;
                }
                tensors.read(tensor, fact.getAttributes(), fact.getAnnotations());
                details.comments(tensor, fact.getLeading(), Placement.BEFORE);
                details.comments(tensor, fact.getTrailing(), Placement.TRAILING);
            }
        }
    }

    /** What is declared and never applied stays, as a definition. */
    private void unused(Frame frame, BodyReader bodies) {
        NeuralNetwork network = frame.network;
        for (Operator operation : bodies.chain().unusedOperations()) {
            network.getDefinitions().add(operation);
            reading.report(NotationFinding.UNUSED_MODULE, frame.places.get(operation), operation.getName());
        }
        for (var entry : frame.definitions.entrySet()) {
            if (network.getBody() != null && !frame.applied.contains(entry.getValue())) {
                reading.report(NotationFinding.UNUSED_MODULE, frame.places.get(entry.getValue()), entry.getKey());
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.nn.NetworkKind;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.notation.names.Details;
import org.nnpivot.notation.names.OperatorWords;
import org.nnpivot.notation.parser.Keywords;
import org.nnpivot.notation.syntax.Definition;
import org.nnpivot.notation.syntax.Input;
import org.nnpivot.notation.syntax.Inputs;
import org.nnpivot.notation.syntax.Layers;
import org.nnpivot.notation.syntax.Modules;
import org.nnpivot.notation.syntax.Network;
import org.nnpivot.notation.syntax.Parameters;
import org.nnpivot.notation.syntax.SubNetworks;
import org.nnpivot.notation.syntax.Tensors;

/** Writes one network and those in it. */
final class NetworkWriter {

    private final Surroundings surroundings;
    private final NeuralNetwork network;

    NetworkWriter(NeuralNetwork network, OperatorWords words, Surroundings outer, Set<String> fileNetworks) {
        this.network = network;
        this.surroundings = new Surroundings(network, words, outer, fileNetworks);
    }

    Network write() {
        Network written = Trees.FACTORY.createNetwork();
        DetailsWriter.Comments comments = DetailsWriter.comments(network, true);
        written.setName(network.getName());
        written.setMarked(Keywords.isSection(network.getName()));
        written.getLeading().addAll(comments.leading());
        written.getTrailing().addAll(comments.trailing());
        written.setDocumentation(comments.documentation());
        written.getAnnotations().addAll(DetailsWriter.annotations(network));
        written.getAnnotations().addAll(comments.others());
        properties(written);
        parameters(written, Keywords.PARAMETERS, network.getParameters());
        parameters(written, Keywords.KEPT, network.getKept());
        inputs(written);
        definitions(written);
        nested(written);
        body(written);
        tensors(written);
        written.getSections().addAll(DataWriter.sections(network));
        return written;
    }

    private void properties(Network written) {
        if (network.getKind() != NetworkKind.MODEL) {
            written.getAttributes().add(Trees.attribute("kind", Trees.name(network.getKind().getLiteral())));
        }
        if (network.getStyle() != NetworkStyle.SUBCLASSING) {
            written.getAttributes().add(Trees.attribute("style", Trees.name(network.getStyle().getLiteral())));
        }
        if (network.isFunction()) {
            written.getAttributes().add(Trees.attribute("function", Trees.truth(true)));
        }
        if (network.getVariantOf() != null) {
            written.getAttributes().add(Trees.attribute("variant_of", Trees.word(network.getVariantOf())));
        }
        if (!network.getAssumptions().isEmpty()) {
            ExpressionWriter expressions = new ExpressionWriter(surroundings, ExpressionWriter.Bare.VALUES);
            written.getAttributes().add(Trees.attribute("assumes",
                    Trees.list(network.getAssumptions().stream().map(expressions::write).toList())));
        }
        if (!network.getAttributes().isEmpty()) {
            written.getAttributes().add(Trees.attribute("attributes", Trees.list(network.getAttributes().stream().map(Trees::text).toList())));
        }
    }

    private void parameters(Network written, String keyword, List<Parameter> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        Parameters section = Trees.FACTORY.createParameters();
        section.setKeyword(keyword);
        boolean inline = true;
        List<org.nnpivot.notation.syntax.Parameter> all = new ArrayList<>();
        for (Parameter parameter : parameters) {
            all.add(parameter(parameter));
            inline = inline && all.getLast().getLeading().isEmpty() && all.getLast().getTrailing().isEmpty()
                    && all.getLast().getAnnotations().isEmpty();
        }
        (inline ? section.getInline() : section.getItems()).addAll(all);
        written.getSections().add(section);
    }

    private org.nnpivot.notation.syntax.Parameter parameter(Parameter parameter) {
        org.nnpivot.notation.syntax.Parameter written = Trees.FACTORY.createParameter();
        DetailsWriter.Comments comments = DetailsWriter.comments(parameter, false);
        written.setName(parameter.getName());
        written.getLeading().addAll(comments.leading());
        written.getTrailing().addAll(comments.trailing());
        if (parameter.getDefault() != null) {
            written.setDefault(new ExpressionWriter(surroundings, ExpressionWriter.Bare.VALUES).write(parameter.getDefault()));
        }
        DetailsWriter.text(Details.TYPE, parameter.getAnnotation(), written.getAnnotations());
        written.getAnnotations().addAll(DetailsWriter.annotations(parameter));
        written.getAnnotations().addAll(comments.others());
        return written;
    }

    private void inputs(Network written) {
        boolean none = network.getInputs().isEmpty();
        if (none && network.getBody() == null) {
            return;
        }
        Inputs section = Trees.FACTORY.createInputs();
        List<Input> all = new ArrayList<>();
        network.getInputs().forEach(input -> all.add(input(input)));
        boolean inline = all.size() == 1 && all.get(0).getLeading().isEmpty() && all.get(0).getTrailing().isEmpty();
        section.setKeyword(all.size() > 1 ? "inputs" : "input");
        (inline ? section.getInline() : section.getItems()).addAll(all);
        written.getSections().add(section);
    }

    private Input input(Tensor tensor) {
        Input written = Trees.FACTORY.createInput();
        DetailsWriter.Comments comments = DetailsWriter.comments(tensor, false);
        written.setName(tensor.getName());
        if (!tensor.getName().equals(tensor.getVariable())) {
            written.setVariable(tensor.getVariable());
            written.setAnonymous(tensor.getVariable() == null);
        }
        written.getLeading().addAll(comments.leading());
        written.getTrailing().addAll(comments.trailing());
        written.getAttributes().addAll(new TensorWriter(surroundings).attributes(tensor));
        if (surroundings.format.said() && network.getInputs().get(0) == tensor) {
            written.getAttributes().add(Trees.attribute("layout", Trees.name(surroundings.format.value())));
        }
        written.getAnnotations().addAll(DetailsWriter.annotations(tensor));
        written.getAnnotations().addAll(comments.others());
        return written;
    }

    private void definitions(Network written) {
        if (!network.getDefinitions().isEmpty()) {
            Layers section = Trees.FACTORY.createLayers();
            OperatorWriter operators = new OperatorWriter(surroundings);
            network.getDefinitions().forEach(operator -> section.getDefinitions().add(operators.definition(operator)));
            written.getSections().add(section);
        }
    }

    private void nested(Network written) {
        if (!network.getNetworks().isEmpty()) {
            SubNetworks section = Trees.FACTORY.createSubNetworks();
            for (NeuralNetwork inner : network.getNetworks()) {
                Network nested = new NetworkWriter(inner, surroundings.words, surroundings, Set.of()).write();
                nested.setNested(true);
                nested.setMarked(false);
                section.getNetworks().add(nested);
            }
            written.getSections().add(section);
        }
    }

    private void body(Network written) {
        Region body = network.getBody();
        if (body == null) {
            return;
        }
        Modules section = Trees.FACTORY.createModules();
        DetailsWriter.Comments comments = DetailsWriter.comments(body, true);
        section.getLeading().addAll(comments.leading());
        section.getTrailing().addAll(comments.trailing());
        section.setDocumentation(comments.documentation());
        Tensor entering = network.getInputs().isEmpty() ? null : network.getInputs().get(0);
        section.getSteps().addAll(new StepWriter(surroundings).steps(body, entering, comments));
        written.getSections().add(section);
    }

    /** What is known of the tensors within the network. */
    private void tensors(Network written) {
        Tensors section = Trees.FACTORY.createTensors();
        TensorWriter tensors = new TensorWriter(surroundings);
        for (TreeIterator<EObject> all = network.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof NeuralNetwork) {
                all.prune();
            } else if (element instanceof Tensor tensor && tensor.eContainer() != network) {
                Definition fact = tensors.fact(tensor);
                if (fact != null) {
                    section.getDefinitions().add(fact);
                }
            }
        }
        if (!section.getDefinitions().isEmpty()) {
            written.getSections().add(section);
        }
    }
}

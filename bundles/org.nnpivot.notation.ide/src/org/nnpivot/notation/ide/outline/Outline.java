// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.outline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nnpivot.editing.OutlineItem;
import org.nnpivot.editing.Token;
import org.nnpivot.notation.ide.names.Meanings;
import org.nnpivot.notation.ide.names.Words;
import org.nnpivot.notation.ide.text.Analysis;
import org.nnpivot.notation.ide.text.NotationSource;
import org.nnpivot.notation.ide.text.ShapeText;
import org.nnpivot.notation.syntax.Application;
import org.nnpivot.notation.syntax.Assignment;
import org.nnpivot.notation.syntax.Attribute;
import org.nnpivot.notation.syntax.Block;
import org.nnpivot.notation.syntax.Definition;
import org.nnpivot.notation.syntax.Input;
import org.nnpivot.notation.syntax.Layers;
import org.nnpivot.notation.syntax.Network;
import org.nnpivot.notation.syntax.Parameter;
import org.nnpivot.notation.syntax.Repeat;
import org.nnpivot.notation.syntax.Step;
import org.nnpivot.notation.syntax.SyntaxPackage.Literals;

/** Networks with their parameters, inputs, definitions, networks and uses. */
public final class Outline {

    private static final int LONGEST_LABEL = 60;

    private final NotationSource source;
    private final Analysis analysis;

    /** Of this text, with the shapes of its analysis. */
    public Outline(NotationSource source, Analysis analysis) {
        this.source = source;
        this.analysis = analysis;
    }

    /** The items of all networks. */
    public List<OutlineItem> items() {
        return source.file().getNetworks().stream().filter(Words::isWritten).map(this::network).toList();
    }

    private OutlineItem network(Network network) {
        return item(network, Literals.NETWORK__NAME, network.getName(), "", Token.Kind.NETWORK, parts(network));
    }

    private List<OutlineItem> parts(EObject holder) {
        List<OutlineItem> parts = new ArrayList<>();
        for (EObject element : holder.eContents()) {
            switch (element) {
                case Network network -> parts.add(network(network));
                case Parameter parameter ->
                    parts.add(item(parameter, Literals.PARAMETER__NAME, parameter.getName(), "", Token.Kind.PARAMETER, List.of()));
                case Input input -> parts.add(item(input, Literals.INPUT__NAME, input.getName(), attribute(input.getAttributes(), "shape"),
                        Token.Kind.TENSOR, List.of()));
                case Definition definition when holder instanceof Layers || holder instanceof Repeat -> parts.add(definition(definition));
                case Step step -> parts.add(step(step));
                default -> parts.addAll(parts(element));
            }
        }
        return parts;
    }

    private OutlineItem definition(Definition definition) {
        return item(definition, Literals.DEFINITION__NAME, definition.getName(), attribute(definition.getAttributes(), Meanings.TYPE),
                Token.Kind.DEFINITION, List.of());
    }

    private static String attribute(List<Attribute> attributes, String name) {
        return attributes.stream().filter(attribute -> name.equals(attribute.getName()) && attribute.getValue() != null)
                .map(attribute -> NodeModelUtils.getTokenText(NodeModelUtils.getNode(attribute.getValue()))).findFirst().orElse("");
    }

    private OutlineItem step(Step step) {
        boolean plain = step.getAction() instanceof Assignment assignment && assignment.getValue() instanceof Application;
        int start = Words.start(step);
        int end = Words.end(step);
        String text = source.document().text().substring(Math.min(end, start + 1), end).strip().replaceAll("\\s+", " ");
        String label = plain ? text : text.split("\\{", 2)[0].strip();
        return new OutlineItem(label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) + "…" : label,
                ShapeText.of(analysis.uses(start)), Token.Kind.FUNCTION, start, end, start, end, plain ? List.of() : blocks(step));
    }

    private List<OutlineItem> blocks(Step step) {
        List<OutlineItem> parts = new ArrayList<>();
        step.eAllContents().forEachRemaining(element -> {
            boolean direct = element instanceof Block && Words.enclosing(element.eContainer(), Step.class) == step;
            if (direct) {
                parts.addAll(parts(element));
            }
        });
        return parts;
    }

    private static OutlineItem item(EObject element, EStructuralFeature name, String label, String detail, Token.Kind kind,
            List<OutlineItem> parts) {
        int start = Words.start(element);
        INode node = Words.node(element, name);
        int from = node == null ? start : node.getOffset();
        int to = node == null ? start : node.getOffset() + node.getLength();
        String shown = label == null || label.isEmpty() ? "?" : label;
        return new OutlineItem(shown, detail, kind, start, Math.max(to, Words.end(element)), from, to, parts);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nnpivot.diagram.count.Counter;
import org.nnpivot.diagram.graph.GraphNode.Kind;
import org.nnpivot.diagram.instance.Labels;
import org.nnpivot.diagram.instance.NetworkInstance;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.OpaqueStep;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Repeat;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Expressions;

/** Says what the diagram of a network shows. */
public final class GraphBuilder {

    private final Counter counter;
    private final int depth;

    /** @param depth networks inside more than so many others are closed boxes */
    public GraphBuilder(Counter counter, int depth) {
        this.counter = counter;
        this.depth = depth;
    }

    /** The graph of a network by itself, its parameters at their defaults. */
    public Graph build(NeuralNetwork network) {
        return network(NetworkInstance.top(network), 0);
    }

    private Graph network(NetworkInstance instance, int level) {
        OpenGraph graph = new OpenGraph(instance, level, null);
        instance.network().getInputs().forEach(input -> graph.makes(input,
                graph.add(Kind.INPUT, input.getName(), List.of(), "", input, null)));
        region(graph, instance.network().getBody());
        return graph.close();
    }

    private void region(OpenGraph graph, Region region) {
        if (region == null) {
            return;
        }
        region.getSteps().forEach(step -> step(graph, step));
        List<Operand> results = region.getResults();
        for (int i = 0; i < results.size(); i++) {
            Tensor tensor = results.get(i).getTensor();
            if (tensor != null) {
                String name = results.size() == 1 ? "output" : "output " + (i + 1);
                graph.takes(tensor, graph.add(Kind.OUTPUT, name, List.of(), "", tensor, null));
            }
        }
    }

    private void step(OpenGraph graph, Step step) {
        switch (step) {
            case Use use when use.applied() instanceof SubNetwork sub -> part(graph, use, sub);
            case Use use when use.applied() != null -> operator(graph, use);
            case Choice choice -> choice(graph, choice);
            case Repeat repeat -> frame(graph, "for " + repeat.getVariable(), repeat, repeat.getBody());
            case OpaqueStep opaque -> opaque(graph, opaque);
            default -> { }
        }
    }

    private void operator(OpenGraph graph, Use use) {
        Operator operator = use.applied();
        List<String> details = new ArrayList<>();
        if (operator.getName() != null) {
            details.add(operator.getType());
        }
        counter.firstWeight(operator).ifPresent(weight -> details.add(weight.name() + " "
                + Labels.sizes(counter.weightSizes(graph.instance(), operator))));
        String name = operator.getName() == null ? operator.getType() : Labels.name(operator, graph.instance().network());
        String family = counter.declaration(operator).map(org.nnpivot.operators.Operator::family).orElse("");
        connect(graph, use, graph.add(Kind.OPERATOR, name, details, family, use, null));
    }

    private static void connect(OpenGraph graph, Use use, int node) {
        use.getOperands().stream().map(Operand::getTensor).filter(tensor -> tensor != null).forEach(tensor -> graph.takes(tensor, node));
        use.getResults().forEach(result -> graph.makes(result, node));
    }

    private void part(OpenGraph graph, Use use, SubNetwork definition) {
        boolean closed = graph.level() + 1 > depth || graph.instance().isWithin(definition.getNetwork());
        Graph inside = closed ? null : network(graph.instance().inner(use), graph.level() + 1);
        String name = Labels.name(definition, graph.instance().network());
        String type = Labels.type(definition);
        List<String> details = name.equals(type) ? List.of() : List.of(type);
        connect(graph, use, graph.add(Kind.FRAME, name, details, "", use, inside));
    }

    private void choice(OpenGraph graph, Choice choice) {
        String condition = choice.getCondition() == null ? "?" : Expressions.text(choice.getCondition());
        for (int i = 0; i < choice.getBranches().size(); i++) {
            int node = frame(graph, i == 0 ? "if " + condition : "else", choice, choice.getBranches().get(i));
            choice.getResults().forEach(result -> graph.makes(result, node));
        }
    }

    /** A region as a frame; it reads tensors from around it, and what it makes comes out of it. */
    private int frame(OpenGraph graph, String title, Step step, Region region) {
        OpenGraph inside = new OpenGraph(graph.instance(), graph.level(), graph);
        region(inside, region);
        int node = graph.add(Kind.FRAME, title, List.of(), "", step, inside.close());
        inside.outside().forEach(tensor -> graph.takes(tensor, node));
        inside.made().forEach(tensor -> graph.makes(tensor, node));
        return node;
    }

    private static void opaque(OpenGraph graph, OpaqueStep opaque) {
        List<String> lines = opaque.getText().strip().lines().collect(Collectors.toList());
        int node = graph.add(Kind.OPERATOR, lines.removeFirst().strip(), lines, "", opaque, null);
        opaque.getReads().forEach(tensor -> graph.takes(tensor, node));
        opaque.getWrites().forEach(tensor -> graph.makes(tensor, node));
    }
}

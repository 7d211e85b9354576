// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.diagram.graph.GraphNode.Kind;
import org.nnpivot.diagram.instance.Labels;
import org.nnpivot.diagram.instance.NetworkInstance;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.Tensor;

/** A graph while it is being made. */
final class OpenGraph {

    private final NetworkInstance instance;
    private final int level;
    private final OpenGraph around;
    private final List<GraphNode> nodes = new ArrayList<>();
    private final Set<GraphEdge> edges = new LinkedHashSet<>();
    private final Map<Tensor, List<Integer>> makers = new LinkedHashMap<>();
    private final Set<Tensor> outside = new LinkedHashSet<>();

    /** @param around the graph whose tensors may be read here too; {@code null} for a network */
    OpenGraph(NetworkInstance instance, int level, OpenGraph around) {
        this.instance = instance;
        this.level = level;
        this.around = around;
    }

    NetworkInstance instance() {
        return instance;
    }

    int level() {
        return level;
    }

    /** Adds a box; its number. */
    int add(Kind kind, String name, List<String> details, String family, Element element, Graph inside) {
        nodes.add(new GraphNode(nodes.size(), kind, name, details, family, element, inside));
        return nodes.size() - 1;
    }

    /** Says that a box makes a tensor. */
    void makes(Tensor tensor, int node) {
        makers.computeIfAbsent(tensor, key -> new ArrayList<>()).add(node);
    }

    /** Says that a box takes a tensor. */
    void takes(Tensor tensor, int node) {
        if (!makers.containsKey(tensor) && around != null) {
            outside.add(tensor);
            makes(tensor, add(Kind.INPUT, tensor.getName(), List.of(), "", tensor, null));
        }
        for (int maker : makers.getOrDefault(tensor, List.of())) {
            edges.add(new GraphEdge(maker, node, Labels.sizes(instance.shape(tensor)), tensor));
        }
    }

    /** The tensors that are read here and made around. */
    Set<Tensor> outside() {
        return outside;
    }

    /** The tensors that are made here. */
    Set<Tensor> made() {
        Set<Tensor> made = new LinkedHashSet<>(makers.keySet());
        made.removeAll(outside);
        return made;
    }

    Graph close() {
        return new Graph(nodes, new ArrayList<>(edges));
    }
}

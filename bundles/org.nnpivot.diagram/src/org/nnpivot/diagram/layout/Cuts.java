// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.nnpivot.diagram.graph.Graph;
import org.nnpivot.diagram.graph.GraphEdge;

/**
 * The places where a graph can be cut in two: a single edge leads across, all before it leads to that edge, and all behind it comes
 * from there.
 */
final class Cuts {

    private Cuts() {}

    /** The boxes in pieces, each between two cuts; a single piece when there is no cut. */
    static List<List<Integer>> pieces(Graph graph) {
        List<Integer> order = order(graph);
        List<List<Integer>> pieces = new ArrayList<>();
        int from = 0;
        for (int end = 1; end <= order.size(); end++) {
            if (end == order.size() || bridge(graph, order.subList(0, end)) != null) {
                pieces.add(List.copyOf(order.subList(from, end)));
                from = end;
            }
        }
        return pieces;
    }

    /** Makers before readers, else in the order of their numbers. */
    private static List<Integer> order(Graph graph) {
        int[] open = new int[graph.nodes().size()];
        graph.edges().forEach(edge -> open[edge.to()]++);
        PriorityQueue<Integer> ready = new PriorityQueue<>(Comparator.naturalOrder());
        graph.nodes().stream().filter(node -> open[node.id()] == 0).forEach(node -> ready.add(node.id()));
        List<Integer> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            int next = ready.remove();
            order.add(next);
            graph.edges().stream().filter(edge -> edge.from() == next && --open[edge.to()] == 0).forEach(edge -> ready.add(edge.to()));
        }
        return order;
    }

    /** The only edge out of the first boxes; {@code null} where they can't be cut off. */
    static GraphEdge bridge(Graph graph, List<Integer> first) {
        Set<Integer> before = new HashSet<>(first);
        GraphEdge bridge = null;
        Set<Integer> leading = new HashSet<>();
        Set<Integer> led = new HashSet<>();
        for (GraphEdge edge : graph.edges()) {
            boolean across = before.contains(edge.from()) && !before.contains(edge.to());
            if (across && bridge != null) {
                return null;
            }
            bridge = across ? edge : bridge;
            leading.add(edge.from());
            led.add(edge.to());
        }
        boolean allLead = leading.containsAll(before);
        boolean allLed = graph.nodes().stream().allMatch(node -> before.contains(node.id()) || led.contains(node.id()));
        return allLead && allLed ? bridge : null;
    }
}

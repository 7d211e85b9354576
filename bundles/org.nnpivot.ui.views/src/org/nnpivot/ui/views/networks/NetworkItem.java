// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.networks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.diagram.summary.NetworkSummary;
import org.nnpivot.diagram.summary.Row;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Use;
import org.nnpivot.shapes.Ranges;

/** A network of a file, its constructor parameters at their defaults. */
public final class NetworkItem implements NetworkElement {

    private final IFile file;
    private final NetworkSummary summary;
    private final SourceRange range;
    private final List<LayerItem> layers;

    NetworkItem(IFile file, NetworkSummary summary, Ranges ranges) {
        this.file = file;
        this.summary = summary;
        this.range = ranges.of(summary.network());
        this.layers = tree(ranges);
    }

    /** The rows, inputs first, those within a network below it. */
    private List<LayerItem> tree(Ranges ranges) {
        List<LayerItem> tops = new ArrayList<>();
        Deque<Level> open = new ArrayDeque<>(List.of(new Level(this, tops)));
        Stream.concat(summary.inputs().stream(), summary.rows().stream()).forEach(row -> {
            while (open.size() - 1 > row.level()) {
                open.pop().close();
            }
            Level level = open.peek();
            LayerItem item = new LayerItem(level.element, level.parts.size(), row, place(row, ranges));
            level.parts.add(item);
            open.push(new Level(item, new ArrayList<>()));
        });
        while (open.size() > 1) {
            open.pop().close();
        }
        return List.copyOf(tops);
    }

    private record Level(NetworkElement element, List<LayerItem> parts) {

        void close() {
            ((LayerItem) element).setLayers(parts);
        }
    }

    /** Where a layer is defined says more than where it is used. */
    private static SourceRange place(Row row, Ranges ranges) {
        Operator applied = row.element() instanceof Use use ? use.applied() : null;
        return ranges.of(applied != null && applied.getSourceStart() >= 0 ? applied : row.element());
    }

    /** The network. */
    public NeuralNetwork model() {
        return summary.network();
    }

    /** What is counted of it. */
    public NetworkSummary summary() {
        return summary;
    }

    /** All its layers at any depth, outer ones before their parts. */
    public Stream<LayerItem> allLayers() {
        return layers.stream().flatMap(NetworkItem::withParts);
    }

    private static Stream<LayerItem> withParts(LayerItem layer) {
        return Stream.concat(Stream.of(layer), layer.layers().stream().flatMap(NetworkItem::withParts));
    }

    @Override
    public IFile file() {
        return file;
    }

    @Override
    public String name() {
        return summary.network().getName();
    }

    @Override
    public String detail() {
        return "";
    }

    @Override
    public SourceRange range() {
        return range;
    }

    @Override
    public List<LayerItem> layers() {
        return layers;
    }

    @Override
    public NetworkItem network() {
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NetworkItem network && file.equals(network.file) && name().equals(network.name());
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, name());
    }

    @Override
    public String toString() {
        return file.getFullPath() + "#" + name();
    }
}

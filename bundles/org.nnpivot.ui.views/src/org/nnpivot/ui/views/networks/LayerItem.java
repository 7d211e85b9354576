// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.networks;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.diagram.instance.Labels;
import org.nnpivot.diagram.instance.NetworkInstance;
import org.nnpivot.diagram.summary.Row;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Use;

/** An input or layer of a network, or a network within it, with what is counted of it there. */
public final class LayerItem implements NetworkElement {

    private final NetworkElement parent;
    private final int index;
    private final Row row;
    private final SourceRange range;
    private List<LayerItem> layers = List.of();

    LayerItem(NetworkElement parent, int index, Row row, SourceRange range) {
        this.parent = parent;
        this.index = index;
        this.row = row;
        this.range = range;
    }

    void setLayers(List<LayerItem> parts) {
        layers = List.copyOf(parts);
    }

    /** The network or layer that it is part of. */
    public NetworkElement parent() {
        return parent;
    }

    /** Its place among the parts of its parent. */
    public int index() {
        return index;
    }

    /** What is known of it. */
    public Row row() {
        return row;
    }

    @Override
    public IFile file() {
        return parent.file();
    }

    /** The last name of its path. */
    @Override
    public String name() {
        String around = parent instanceof LayerItem layer ? layer.row.path() + "." : "";
        return row.path().startsWith(around) ? row.path().substring(around.length()) : row.path();
    }

    @Override
    public String detail() {
        String shapes = shapes(row.outputs());
        return shapes.isEmpty() ? row.type() : row.type() + "  " + shapes;
    }

    /** Shapes with little room. */
    public static String shapes(List<List<Expression>> shapes) {
        return shapes.stream().map(Labels::list).collect(Collectors.joining(" "));
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
        return parent.network();
    }

    /** What the constructor parameters are that its attributes speak of. */
    public NetworkInstance instance() {
        return switch (parent) {
            case NetworkItem network -> NetworkInstance.top(network.model());
            case LayerItem layer when layer.row.element() instanceof Use use -> layer.instance().inner(use);
            case LayerItem layer -> layer.instance();
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LayerItem layer && index == layer.index && row.path().equals(layer.row.path()) && parent.equals(layer.parent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parent, index, row.path());
    }

    @Override
    public String toString() {
        return parent + "." + name();
    }
}

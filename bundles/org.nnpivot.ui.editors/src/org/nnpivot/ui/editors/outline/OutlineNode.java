// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.editing.OutlineItem;

/** An element in the tree. The same one after a change is the one of the same path, so that it stays open and selected. */
final class OutlineNode {

    private final String path;
    private final OutlineNode parent;
    private final OutlineItem item;
    private final List<OutlineNode> parts;

    private OutlineNode(String path, OutlineNode parent, OutlineItem item) {
        this.path = path;
        this.parent = parent;
        this.item = item;
        this.parts = of(item.parts(), path, this);
    }

    /** The nodes of the items of a text. */
    static List<OutlineNode> of(List<OutlineItem> items) {
        return of(items, "", null);
    }

    private static List<OutlineNode> of(List<OutlineItem> items, String path, OutlineNode parent) {
        Map<String, Integer> known = new HashMap<>();
        List<OutlineNode> nodes = new ArrayList<>();
        for (OutlineItem item : items) {
            int count = known.merge(item.kind() + item.label(), 1, Integer::sum);
            nodes.add(new OutlineNode(path + '/' + item.kind() + item.label() + '#' + count, parent, item));
        }
        return nodes;
    }

    OutlineNode parent() {
        return parent;
    }

    OutlineItem item() {
        return item;
    }

    List<OutlineNode> parts() {
        return parts;
    }

    /** The innermost node at an offset, of these or within them. */
    static OutlineNode at(List<OutlineNode> nodes, int offset) {
        for (OutlineNode node : nodes) {
            if (node.item.start() <= offset && offset <= node.item.end()) {
                OutlineNode inner = at(node.parts, offset);
                return inner == null ? node : inner;
            }
        }
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineNode node && node.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.views.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.diagram.scene.Scene;
import org.nnpivot.diagram.scene.SceneElement;
import org.nnpivot.diagram.scene.SceneElement.Box;
import org.nnpivot.model.nn.Element;
import org.nnpivot.ui.views.networks.LayerItem;
import org.nnpivot.ui.views.networks.NetworkElement;
import org.nnpivot.ui.views.networks.NetworkItem;

/**
 * The picture of a network, and which box stands for which layer. Summary and picture go through the forward pass in the same order,
 * so that of an element that is used in several places, as that of a block is, the n-th box is the n-th layer.
 */
final class Drawing {

    private final NetworkItem network;
    private final Scene scene;
    private final Map<Box, LayerItem> layers = new IdentityHashMap<>();
    private final Map<LayerItem, Box> boxes = new HashMap<>();

    /** @param depth how many networks deep the picture goes */
    Drawing(NetworkItem network, Scene scene, int depth) {
        this.network = network;
        this.scene = scene;
        Map<Element, List<LayerItem>> byElement = new IdentityHashMap<>();
        network.allLayers().filter(layer -> layer.row().level() <= depth)
                .forEach(layer -> byElement.computeIfAbsent(layer.row().element(), key -> new ArrayList<>()).add(layer));
        Map<Element, Integer> seen = new IdentityHashMap<>();
        for (SceneElement element : scene.elements()) {
            if (element instanceof Box box) {
                int index = seen.merge(box.origin().element(), 1, Integer::sum) - 1;
                List<LayerItem> same = byElement.getOrDefault(box.origin().element(), List.of());
                if (index < same.size()) {
                    layers.put(box, same.get(index));
                    boxes.put(same.get(index), box);
                }
            }
        }
    }

    NetworkItem network() {
        return network;
    }

    Scene scene() {
        return scene;
    }

    /** What a box stands for; the network for one that stands for none of its layers. */
    NetworkElement element(Box box) {
        LayerItem layer = layers.get(box);
        return layer == null ? network : layer;
    }

    /** The box of a layer. */
    Optional<Box> box(NetworkElement element) {
        return element instanceof LayerItem layer ? Optional.ofNullable(boxes.get(layer)) : Optional.empty();
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;

/** Layers that stand in a list are named by the list's attribute and their position: {@code blocks.0}. */
public final class LayerLists {

    private static final Pattern ITEM = Pattern.compile("(\\w+)\\.(\\d+)");

    private LayerLists() {}

    /** The attribute that a layer is found under: its own, or that of its list. */
    public static String attribute(String definition) {
        Matcher item = ITEM.matcher(definition);
        return item.matches() ? item.group(1) : definition;
    }

    /** Whether a layer stands in a list. */
    public static boolean isItem(String definition) {
        return ITEM.matcher(definition).matches();
    }

    /** How Python finds a layer in its network: {@code blocks[0]}. */
    public static String path(String definition) {
        return ITEM.matcher(definition).replaceFirst("$1[$2]");
    }

    /** The lists of a network that hold all their layers, one after the other. */
    public static Set<String> complete(NeuralNetwork network) {
        Map<String, List<String>> positions = new LinkedHashMap<>();
        Set<String> others = new LinkedHashSet<>();
        for (Operator definition : network.getDefinitions()) {
            Matcher item = ITEM.matcher(definition.getName());
            if (item.matches()) {
                positions.computeIfAbsent(item.group(1), name -> new ArrayList<>()).add(item.group(2));
            } else {
                others.add(definition.getName().split("\\.")[0]);
            }
        }
        positions.keySet().removeAll(others);
        positions.values().removeIf(own -> !isCount(own));
        return positions.keySet();
    }

    private static boolean isCount(List<String> positions) {
        for (int i = 0; i < positions.size(); i++) {
            if (!positions.get(i).equals(String.valueOf(i))) {
                return false;
            }
        }
        return true;
    }
}

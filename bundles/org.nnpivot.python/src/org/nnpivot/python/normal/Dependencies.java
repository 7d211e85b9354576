// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.nnpivot.model.python.Node;

/** Which network of a file constructs or inherits from which, and where. */
final class Dependencies {

    private final Map<String, Map<String, Node>> uses = new LinkedHashMap<>();
    private String current = "";

    /** From now on uses are those of this network. */
    void begin(String network) {
        current = network;
        uses.putIfAbsent(network, new LinkedHashMap<>());
    }

    String current() {
        return current;
    }

    /** Notes that the current network uses another one; false when that one uses the current network itself. */
    boolean use(String network, Node place) {
        if (reaches(network, current)) {
            return false;
        }
        uses.get(current).putIfAbsent(network, place);
        return true;
    }

    private boolean reaches(String from, String to) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            String network = open.pop();
            if (network.equals(to)) {
                return true;
            }
            if (seen.add(network)) {
                open.addAll(uses.getOrDefault(network, Map.of()).keySet());
            }
        }
        return false;
    }

    /** The networks that one uses, each with the place where it first does. */
    Map<String, Node> of(String network) {
        return uses.getOrDefault(network, Map.of());
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which tensors are the same object and which may share their numbers (semantics, section 1). Whoever holds a tensor that was
 * changed in place holds its new version from then on; what shares numbers with it, a view for instance, may not be read
 * any more.
 */
final class Aliases {

    private final Map<String, String> versions = new HashMap<>();
    private final Map<String, Set<String>> shared = new HashMap<>();
    private final Map<String, String> changed = new HashMap<>();

    /** From now on the one tensor is the other. */
    void replace(String old, String now) {
        if (!old.equals(now)) {
            versions.put(old, now);
        }
    }

    /** The tensor is the same as before and has another name. */
    void rename(String old, String now) {
        replace(old, now);
        shared.getOrDefault(old, Set.of()).forEach(other -> share(now, other));
    }

    /** The tensor that an object is now, which once was the one given. */
    String current(String tensor) {
        String now = tensor;
        while (versions.containsKey(now)) {
            now = versions.get(now);
        }
        return now;
    }

    /** Notes that two tensors may share their numbers. */
    void share(String one, String other) {
        shared.computeIfAbsent(one, key -> new HashSet<>()).add(other);
        shared.computeIfAbsent(other, key -> new HashSet<>()).add(one);
    }

    /**
     * After a tensor was changed in place: all that may share its numbers is out of date.
     *
     * @param shown how the source calls the tensor that was changed
     */
    void change(String tensor, String shown) {
        Set<String> seen = new HashSet<>(Set.of(tensor));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (String next : shared.getOrDefault(open.pop(), Set.of())) {
                if (seen.add(next)) {
                    changed.put(next, shown);
                    open.push(next);
                }
            }
        }
    }

    /** After something that has no name here changed a tensor: it is out of date itself. */
    void spoil(String tensor, String shown) {
        changed.put(tensor, shown);
        change(tensor, shown);
    }

    /** Whether a tensor was changed in place. */
    boolean hasChanged(String tensor) {
        return versions.containsKey(tensor) || changed.containsKey(tensor);
    }

    /** What was changed so that this tensor is out of date; {@code null} when it may be read. */
    String changedBy(String tensor) {
        return changed.get(tensor);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.nnpivot.model.python.Node;

/** What earlier readings of a file have shown about how its classes have to be read. One reading at a time adds to it. */
public final class Structuring {

    private final boolean loops;
    private final boolean constants;
    private final Set<String> undivided = new LinkedHashSet<>();
    private final Set<Integer> unrolled = new LinkedHashSet<>();
    private final Set<String> uncounted = new LinkedHashSet<>();

    /**
     * Begins with nothing shown.
     *
     * @param loops whether loops shall be known as loops; else they are followed round by round, and forgotten
     * @param constants whether they may go through what stands at the top of the file
     */
    public Structuring(boolean loops, boolean constants) {
        this.loops = loops;
        this.constants = constants;
    }

    /** Whether the names at the top of the file mean something where the networks will stand. */
    boolean keepsConstants() {
        return constants;
    }

    /** Classes that get one structure only, whatever their parameters are asked for. */
    public Set<String> undivided() {
        return undivided;
    }

    /** Loops that can't be written as loops, by their first UTF-16 offset in the file. */
    public Set<Integer> unrolled() {
        return unrolled;
    }

    /** Parameters, each behind its class and a dot, that loops can't depend on: the class is written for one value of them. */
    public Set<String> uncounted() {
        return uncounted;
    }

    /** Whether structures may depend on how often loops over a parameter are followed. */
    boolean counts(String type, String parameter) {
        return loops && !uncounted.contains(type + "." + parameter);
    }

    /** Whether a loop may stay one. */
    boolean keeps(Node loop) {
        return loops && !unrolled.contains(loop.getStart());
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.names.ReservedNames;
import org.nnpivot.model.nn.Tensor;

/**
 * Which variable holds which tensor at one point of the forward pass. A tensor is live while something that comes later
 * reads it; no variable of a live tensor is written over.
 */
final class Variables {

    private static final Set<String> TAKEN = Set.of("self", "_");

    private static final Pattern NUMBERED = Pattern.compile("(?<base>.*[^_])_(?<number>\\d{1,4})");

    private final DataFlow flow;
    private final Map<Tensor, Integer> remaining = new IdentityHashMap<>();
    private final Map<String, List<Tensor>> holders = new HashMap<>();
    private final Set<String> reserved = new HashSet<>(TAKEN);

    /** {@code reserved}: names that must keep what they mean, such as those of imported modules. */
    Variables(DataFlow flow, Set<String> reserved) {
        this.flow = flow;
        this.reserved.addAll(ReservedNames.KEYWORDS);
        this.reserved.addAll(reserved);
    }

    /** How many readers of a tensor are still to come. */
    int remaining(Tensor tensor) {
        return remaining.computeIfAbsent(tensor, key -> flow.readers(key).size());
    }

    /** A reader has been written. */
    void read(Tensor tensor) {
        remaining.put(tensor, remaining(tensor) - 1);
    }

    /** Counts readers as not to come ({@code by} positive) or to come again (negative). */
    void discount(Tensor tensor, int by) {
        remaining.put(tensor, remaining(tensor) - by);
    }

    /** Whether a variable may be written: nothing that is still read is in it. */
    boolean isFree(String variable) {
        if (reserved.contains(variable)) {
            return false;
        }
        return holders.getOrDefault(variable, List.of()).stream().allMatch(held -> remaining(held) <= 0);
    }

    /** Gives tensors (one, or those of a stack) a variable like the wanted one that is free; behind {@code h_2} comes {@code h_3}. */
    String assign(List<Tensor> tensors, String wanted) {
        Matcher numbered = NUMBERED.matcher(wanted);
        boolean hasNumber = numbered.matches();
        String name = wanted;
        for (int i = hasNumber ? Integer.parseInt(numbered.group("number")) : 0; !isFree(name);) {
            i++;
            name = base(wanted) + "_" + i;
        }
        holders.put(name, List.copyOf(tensors));
        return name;
    }

    /** A variable's name without the number that tells it from others like it. */
    static String base(String variable) {
        Matcher numbered = NUMBERED.matcher(variable);
        return numbered.matches() ? numbered.group("base") : variable;
    }

    /** Says that a variable holds a tensor from now on. */
    void hold(String variable, Tensor tensor) {
        holders.put(variable, List.of(tensor));
    }

    /** The tensor in a variable, {@code null} when there is none or a stack of several. */
    Tensor held(String variable) {
        List<Tensor> held = holders.getOrDefault(variable, List.of());
        return held.size() == 1 ? held.get(0) : null;
    }

    /** The variables as they are now, to come back to. */
    Map<String, List<Tensor>> snapshot() {
        return new HashMap<>(holders);
    }

    /** Comes back to earlier variables. */
    void restore(Map<String, List<Tensor>> snapshot) {
        holders.clear();
        holders.putAll(snapshot);
    }
}

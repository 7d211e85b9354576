// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.For;
import org.nnpivot.model.python.Node;
import org.nnpivot.python.PythonWriter;

/** The loops of a network that are remembered, in the order in which they are met. */
final class Loops {

    private final boolean remembers;
    private final List<Loop> all = new ArrayList<>();
    private final Map<String, Set<Boolean>> answers = new LinkedHashMap<>();
    private Loop current;
    private int round;
    private boolean reading;
    private boolean element;

    /** @param remembers whether any is remembered */
    Loops(boolean remembers) {
        this.remembers = remembers;
    }

    /** All of them; one that is met again stands here again. */
    List<Loop> all() {
        return List.copyOf(all);
    }

    /** Whether it is read what a loop goes through that is remembered. */
    boolean isReading() {
        return reading;
    }

    /** Reads what a loop goes through that is remembered. */
    <T> T reading(Supplier<T> iterable) {
        reading = true;
        try {
            return iterable.get();
        } finally {
            reading = false;
        }
    }

    /** Whether a loop that begins now is remembered: those inside of another one are not. */
    boolean isOpen() {
        return remembers && current == null;
    }

    /** From now on a loop is followed. */
    void begin(Node source, String target, String iterable, boolean constructs, Set<String> parameters) {
        current = new Loop(source.getStart(), source.getEnd(), target, iterable, constructs, new ArrayList<>(),
                new LinkedHashSet<>(parameters));
        all.add(current);
        round = -1;
        element = !constructs && !(source instanceof For);
        answers.clear();
    }

    /** Its next round begins. */
    int next() {
        current.rounds().add(new LinkedHashMap<>());
        return ++round;
    }

    /** In this round a variable stands for that: the attribute of a layer, or a number. */
    void stands(String variable, String value) {
        current.rounds().get(round).put(variable, value);
    }

    /** The loop ends; where a condition on its variables was not answered in both ways, its rounds may not be all alike. */
    void end() {
        Loop followed = current;
        current = null;
        if (answers.values().stream().anyMatch(given -> given.size() == 1)) {
            throw new UnrolledException(followed.start());
        }
    }

    /** Whether a statement stands in a loop that is being followed and remembered, or in none. */
    boolean isFollowed(Node statement) {
        return remembers && (current != null || !(statement.eContainer() instanceof For));
    }

    /** Whether the element of a comprehension is being followed. */
    boolean isElement() {
        return current != null && element;
    }

    /** Whether a statement of the forward pass was made by a loop that is remembered and has come to its end. */
    boolean holds(Node statement) {
        return all.stream().anyMatch(loop -> loop != current && !loop.constructs() && loop.start() <= statement.getStart()
                && statement.getStart() < loop.end());
    }

    /** The loop has been left before its end. */
    void abandon() {
        current = null;
    }

    /** A condition on a variable of the loop has been answered. */
    void answered(ExprNode condition, boolean answer) {
        if (current != null) {
            answers.computeIfAbsent(new PythonWriter().expression(condition), text -> new LinkedHashSet<>()).add(answer);
        }
    }

    /** A layer is constructed: what made it is known from now on. */
    void constructs(Call layer) {
        if (current != null) {
            layer.setLoop(all.size() - 1);
            layer.setRound(round);
        }
    }
}

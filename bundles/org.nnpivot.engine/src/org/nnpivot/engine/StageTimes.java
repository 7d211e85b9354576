// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Measures how long the stages of one migration take. */
final class StageTimes {

    private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);

    private final Consumer<Stage> listener;

    /** {@code listener} is told when a stage begins. */
    StageTimes(Consumer<Stage> listener) {
        this.listener = listener;
    }

    <T> T measure(Stage stage, Supplier<T> work) {
        listener.accept(stage);
        long begin = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanoseconds.merge(stage, System.nanoTime() - begin, Long::sum);
        }
    }

    Map<Stage, Long> all() {
        return nanoseconds;
    }
}

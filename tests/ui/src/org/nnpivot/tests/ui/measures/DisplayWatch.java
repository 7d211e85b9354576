// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.measures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;

/**
 * Knows how long the display thread did not turn to new events at most, and what it did then. A timer of the display ticks
 * in whatever loop dispatches events; the longest time between two ticks is the longest that a key would have had to wait.
 */
final class DisplayWatch implements AutoCloseable {

    private static final int PAUSE = 5;
    private static final long SAMPLE_MILLISECONDS = 10;
    private static final int MOST_FRAMES = 40;

    private final Display display = Display.getCurrent();
    private final Runnable tick = this::tick;
    private final List<StackTraceElement[]> samples = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean watching = true;
    private volatile long last = System.nanoTime();
    private long longest;
    private List<StackTraceElement[]> busyWith = List.of();

    /** Begins to watch. */
    DisplayWatch() {
        display.timerExec(PAUSE, tick);
        Thread sampler = new Thread(this::sample, "display watch");
        sampler.setDaemon(true);
        sampler.start();
    }

    private void tick() {
        note();
        display.timerExec(PAUSE, tick);
    }

    private void note() {
        long now = System.nanoTime();
        if (now - last > longest) {
            longest = now - last;
            busyWith = List.copyOf(samples);
        }
        samples.clear();
        last = now;
    }

    private void sample() {
        try {
            while (watching) {
                Thread.sleep(SAMPLE_MILLISECONDS);
                if (System.nanoTime() - last > 2 * SAMPLE_MILLISECONDS * 1_000_000) {
                    samples.add(display.getThread().getStackTrace());
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** The longest time without a look at new events, in nanoseconds. */
    long longest() {
        note();
        return longest;
    }

    /** What the display thread was doing during that time, a line for each sample, innermost first. */
    List<String> busyWith() {
        return busyWith.stream().map(sample -> Stream.of(sample).filter(frame -> frame.getClassName().startsWith("org."))
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + '.' + frame.getMethodName()).limit(MOST_FRAMES)
                .collect(Collectors.joining(" < "))).toList();
    }

    @Override
    public void close() {
        watching = false;
        display.timerExec(-1, tick);
    }
}

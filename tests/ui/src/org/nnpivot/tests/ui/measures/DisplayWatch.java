// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;

/** Asks the display thread again and again whether it listens, and knows how long it did not at most, and what it did then. */
final class DisplayWatch implements AutoCloseable {

    private static final long PAUSE_MILLISECONDS = 2;
    private static final long SAMPLE_NANOSECONDS = 10_000_000;
    private static final int MOST_FRAMES = 60;

    private final Display display = Display.getCurrent();
    private final Thread watcher = new Thread(this::watch, "display watch");
    private volatile boolean watching = true;
    private volatile long longest;
    private volatile List<StackTraceElement[]> busyWith = List.of();

    /** Begins to watch. */
    DisplayWatch() {
        watcher.setDaemon(true);
        watcher.start();
    }

    /** The longest time in which the display thread did not listen, in nanoseconds. */
    long longest() {
        return longest;
    }

    /** What it was doing in the middle of that time, innermost first. */
    List<String> busyWith() {
        List<StackTraceElement[]> samples = busyWith;
        return samples.isEmpty() ? List.of() : Stream.of(samples.get(samples.size() / 2)).map(frame -> frame.getClassName() + '.' + frame.getMethodName())
                .limit(MOST_FRAMES).toList();
    }

    private void watch() {
        try {
            while (watching && !display.isDisposed()) {
                ask();
                Thread.sleep(PAUSE_MILLISECONDS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() throws InterruptedException {
        CountDownLatch listens = new CountDownLatch(1);
        long begin = System.nanoTime();
        long next = begin + SAMPLE_NANOSECONDS;
        List<StackTraceElement[]> samples = new ArrayList<>();
        display.asyncExec(listens::countDown);
        while (watching && !listens.await(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() > next) {
                samples.add(display.getThread().getStackTrace());
                next = System.nanoTime() + SAMPLE_NANOSECONDS;
            }
        }
        long took = System.nanoTime() - begin;
        if (took > longest) {
            longest = took;
            busyWith = samples;
        }
    }

    @Override
    public void close() {
        watching = false;
    }
}

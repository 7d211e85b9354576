// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.operators.Framework;

/** One process for each framework, started when it is first asked and again when it has gone. */
final class Workers implements AutoCloseable {

    /** Importing a framework takes seconds, on a cold disk many. */
    private static final Duration START = Duration.ofMinutes(5);

    private final Interpreters interpreters;
    private final Duration timeout;
    private final Cancellation cancellation;
    private final PythonScripts scripts;
    private final Map<Framework, Slot> slots = new EnumMap<>(Framework.class);

    Workers(Interpreters interpreters, Duration timeout, Cancellation cancellation) throws EquivalenceException {
        this.interpreters = interpreters;
        this.timeout = timeout;
        this.cancellation = cancellation;
        for (Framework framework : Framework.values()) {
            slots.put(framework, new Slot(framework));
        }
        try {
            scripts = new PythonScripts();
        } catch (IOException e) {
            throw new EquivalenceException("cannot unpack the scripts: " + e.getMessage(), e);
        }
    }

    /** Starts the framework's process where it isn't running. */
    void start(Framework framework) throws EquivalenceException {
        slots.get(framework).running();
    }

    Map<?, ?> ask(Framework framework, Map<String, ?> request) throws EquivalenceException {
        Map<String, Object> complete = new LinkedHashMap<>(request);
        complete.put("framework", nameOf(framework));
        return slots.get(framework).running().ask(complete, timeout, cancellation);
    }

    Path newFolder() throws IOException {
        return scripts.newFolder();
    }

    private static String nameOf(Framework framework) {
        return framework == Framework.TORCH ? "torch" : "keras";
    }

    /** Ends the processes that are running. */
    void end() {
        slots.values().forEach(Slot::close);
    }

    @Override
    public void close() {
        end();
        scripts.close();
    }

    /** The place of one framework's process; places don't wait for each other. */
    private final class Slot {

        private final Framework framework;
        private PythonWorker worker;

        Slot(Framework framework) {
            this.framework = framework;
        }

        synchronized PythonWorker running() throws EquivalenceException {
            cancellation.check();
            if (worker == null || !worker.isAlive()) {
                worker = new PythonWorker(interpreters.of(framework), scripts.worker());
                worker.ask(Map.of("command", "start", "framework", nameOf(framework)), START, cancellation);
            }
            return worker;
        }

        synchronized void close() {
            if (worker != null) {
                worker.close();
            }
        }
    }
}

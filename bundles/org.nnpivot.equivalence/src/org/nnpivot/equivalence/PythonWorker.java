// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.diagnostics.json.JsonReader;
import org.nnpivot.diagnostics.json.JsonWriter;

/** A Python process that answers one request at a time. Once an answer has failed to come, the process is gone. */
final class PythonWorker implements AutoCloseable {

    /** Stands for the end of the process's answers; no answer is empty. */
    private static final String END = "";
    private static final int LONGEST_MESSAGE = 2000;

    private final Process process;
    private final Writer requests;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final Path errors;

    PythonWorker(Path python, Path script) throws EquivalenceException {
        try {
            errors = Files.createTempFile(script.getParent(), "errors", ".txt");
            ProcessBuilder builder = new ProcessBuilder(python.toString(), "-W", "ignore", script.toString());
            builder.redirectError(errors.toFile());
            builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
            builder.environment().put("PYTHONIOENCODING", "utf-8");
            process = builder.start();
        } catch (IOException e) {
            throw new EquivalenceException("cannot start " + python + ": " + e.getMessage(), e);
        }
        requests = process.outputWriter(StandardCharsets.UTF_8);
        Thread.ofVirtual().start(this::readAnswers);
    }

    private void readAnswers() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(answers::add);
        } catch (IOException | UncheckedIOException e) {
            process.destroyForcibly();
        } finally {
            answers.add(END);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * The answer to a request.
     *
     * @throws EquivalenceException where the code that ran failed, the process died or the time was over
     * @throws CancelledException where the user no longer wants it; the process is ended
     */
    synchronized Map<?, ?> ask(Map<String, ?> request, Duration timeout, Cancellation cancellation)
            throws EquivalenceException {
        try {
            long start = Files.size(errors);
            requests.write(JsonWriter.compact(request) + "\n");
            requests.flush();
            return result(await(timeout, cancellation), start);
        } catch (IOException e) {
            close();
            throw new EquivalenceException("the process ended: " + tail(0), e);
        }
    }

    private String await(Duration timeout, Cancellation cancellation) throws EquivalenceException {
        long end = System.nanoTime() + timeout.toNanos();
        try {
            while (System.nanoTime() < end) {
                cancellation.check();
                String answer = answers.poll(100, TimeUnit.MILLISECONDS);
                if (answer != null) {
                    return answer;
                }
            }
        } catch (CancelledException e) {
            close();
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new CancelledException();
        }
        close();
        throw new EquivalenceException("no answer within " + timeout.toSeconds() + " s");
    }

    private Map<?, ?> result(String answer, long start) throws EquivalenceException {
        if (answer.equals(END)) {
            close();
            throw new EquivalenceException("the process ended: " + tail(start));
        }
        Map<?, ?> map = (Map<?, ?>) JsonReader.read(answer);
        if (map.get("ok") instanceof Map<?, ?> result) {
            return result;
        }
        throw new EquivalenceException(String.valueOf(map.get("error")));
    }

    /** The end of what the process wrote to standard error from an offset on. */
    private String tail(long start) {
        try {
            byte[] bytes = Files.readAllBytes(errors);
            int from = (int) Math.max(Math.min(start, bytes.length), bytes.length - LONGEST_MESSAGE);
            return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "(what it wrote cannot be read: " + e.getMessage() + ")";
        }
    }

    /** Ends the process; when this returns, it writes no file any more. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.Migrator;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.python.SourceText;

/** Migrates files side by side and hands the results on in the order of the files. */
final class Migrations {

    private final Function<SourceText, MigrationRequest> request;
    private final int jobs;
    private final Progress progress;

    /**
     * @param request what is asked for, by the text of the file
     * @param jobs how many files at once
     */
    Migrations(Function<SourceText, MigrationRequest> request, int jobs, Progress progress) {
        if (jobs < 1) {
            throw new UsageException("--jobs is at least 1: " + jobs);
        }
        this.request = request;
        this.jobs = jobs;
        this.progress = progress;
    }

    /** Takes one result. */
    interface Consumer {
        void accept(SourceFiles.SourceFile file, MigrationResult result) throws IOException;
    }

    void run(List<SourceFiles.SourceFile> files, Consumer consumer) throws IOException {
        Catalogue catalogue = Catalogues.bundled();
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<MigrationResult>> results = new ArrayList<>();
            for (SourceFiles.SourceFile file : files) {
                // Read by one thread, before anything is written: a result may go where a source was.
                Findings findings = new Findings();
                Optional<SourceText> source = file.read(findings);
                results.add(workers.submit(() -> migrate(file, source, findings, new Migrator(catalogue))));
            }
            for (int i = 0; i < files.size(); i++) {
                MigrationResult result = result(results.set(i, null));
                progress.done();
                progress.clear();
                consumer.accept(files.get(i), result);
            }
        } finally {
            workers.shutdownNow();
            progress.clear();
        }
    }

    private static MigrationResult result(Future<MigrationResult> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause().getMessage(), failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private MigrationResult migrate(SourceFiles.SourceFile file, Optional<SourceText> source, Findings findings, Migrator migrator) {
        if (source.isEmpty()) {
            return MigrationResult.unread(SourceText.of(file.path().toString(), ""), findings);
        }
        try {
            return migrator.migrate(source.get(), request.apply(source.get()), Cancellation.NEVER,
                    stage -> progress.at(file.path().toString(), stage));
        } catch (RuntimeException | StackOverflowError failure) {
            findings.add(EngineFinding.INTERNAL_ERROR, SourceRange.beginningOf(file.path().toString()), place(failure));
            return MigrationResult.unread(source.get(), findings);
        }
    }

    /** What went wrong, and where in the program. */
    private static String place(Throwable failure) {
        return failure.toString() + " at " + failure.getStackTrace()[0];
    }
}

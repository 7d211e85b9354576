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

    private final MigrationRequest request;
    private final int jobs;

    Migrations(MigrationRequest request, int jobs) {
        this.request = request;
        this.jobs = jobs;
    }

    /** Takes one result. */
    interface Consumer {
        void accept(SourceFiles.SourceFile file, MigrationResult result) throws IOException;
    }

    void run(List<SourceFiles.SourceFile> files, Consumer consumer) throws IOException {
        Catalogue catalogue = Catalogues.bundled();
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, jobs));
        try {
            List<Future<MigrationResult>> results = new ArrayList<>();
            for (SourceFiles.SourceFile file : files) {
                results.add(workers.submit(() -> migrate(file, new Migrator(catalogue))));
            }
            for (int i = 0; i < files.size(); i++) {
                consumer.accept(files.get(i), result(results.get(i)));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static MigrationResult result(Future<MigrationResult> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(failure.getCause().getMessage(), failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private MigrationResult migrate(SourceFiles.SourceFile file, Migrator migrator) throws IOException {
        Findings findings = new Findings();
        Optional<SourceText> source = file.read(findings);
        if (source.isEmpty()) {
            return MigrationResult.unread(SourceText.of(file.path().toString(), ""), findings);
        }
        try {
            return migrator.migrate(source.get(), request, Cancellation.NEVER);
        } catch (RuntimeException failure) {
            findings.add(EngineFinding.INTERNAL_ERROR, SourceRange.beginningOf(file.path().toString()), failure.toString()
                    + " at " + failure.getStackTrace()[0]);
            return MigrationResult.unread(source.get(), findings);
        }
    }
}

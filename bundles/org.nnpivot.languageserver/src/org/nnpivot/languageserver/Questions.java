// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.languageserver;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.editing.EditedText;

/** Answers questions about the state that a text has when they arrive, on another thread than they arrive on. */
record Questions(OpenDocuments documents, Executor workers) {

    /** What is asked of a text. */
    interface Question<T> {
        T answer(EditedText text, Answers answers, Cancellation cancellation);
    }

    /**
     * Answers.
     *
     * @param otherwise the answer for a text that is not open or of no language of this server
     */
    <T> CompletableFuture<T> ask(String uri, T otherwise, Question<T> question) {
        Optional<EditedText> text = documents.text(uri);
        if (text.isEmpty()) {
            return CompletableFuture.completedFuture(otherwise);
        }
        return compute(cancellation -> question.answer(text.get(), new Answers(text.get().document().text()), cancellation));
    }

    /** Work that the client can cancel. */
    <T> CompletableFuture<T> compute(java.util.function.Function<Cancellation, T> work) {
        return CompletableFutures.computeAsync(workers, checker -> {
            try {
                return work.apply(() -> {
                    if (checker.isCanceled()) {
                        throw new CancelledException();
                    }
                });
            } catch (CancelledException unwanted) {
                throw new CancellationException();
            }
        });
    }
}

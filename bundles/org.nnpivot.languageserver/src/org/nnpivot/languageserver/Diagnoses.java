// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.languageserver;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.editing.EditedText;

/** Tells the client what is wrong in open texts. Of a text that changes while it is checked, only the last state is told. */
final class Diagnoses {

    private final OpenDocuments documents;
    private final Executor workers;
    private final Map<String, Integer> latest = new ConcurrentHashMap<>();
    private volatile LanguageClient client;

    Diagnoses(OpenDocuments documents, Executor workers) {
        this.documents = documents;
        this.workers = workers;
    }

    void connect(LanguageClient connected) {
        this.client = connected;
    }

    /** Checks a text, and those of the same language that are open beside it. */
    void check(String uri) {
        Optional<String> extension = documents.language(uri).map(language -> language.lexis().extension());
        extension.ifPresent(found -> documents.uris(found).forEach(this::checkOne));
    }

    private void checkOne(String uri) {
        Optional<EditedText> text = documents.text(uri);
        Integer version = documents.version(uri);
        if (text.isPresent() && version != null) {
            int state = latest.merge(uri, 1, Integer::sum);
            workers.execute(() -> publish(uri, version, text.get(), () -> {
                if (latest.get(uri) != state) {
                    throw new CancelledException();
                }
            }));
        }
    }

    private void publish(String uri, int version, EditedText text, Cancellation cancellation) {
        try {
            cancellation.check();
            Answers answers = new Answers(text.document().text());
            List<Diagnostic> found = findings(uri, text, cancellation).stream().map(answers::diagnostic).toList();
            cancellation.check();
            client.publishDiagnostics(new PublishDiagnosticsParams(uri, found, version));
        } catch (CancelledException overtaken) {
            // A newer state is being checked.
            return;
        }
    }

    /** A defect of the program is shown where people look for what is wrong. */
    private static List<Finding> findings(String uri, EditedText text, Cancellation cancellation) {
        try {
            return text.findings(cancellation);
        } catch (CancelledException overtaken) {
            throw overtaken;
        } catch (RuntimeException defect) {
            defect.printStackTrace();
            return List.of(new Finding(EngineFinding.INTERNAL_ERROR, SourceRange.beginningOf(uri), List.of(defect.toString())));
        }
    }

    void close(String uri) {
        latest.merge(uri, 1, Integer::sum);
        client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }
}

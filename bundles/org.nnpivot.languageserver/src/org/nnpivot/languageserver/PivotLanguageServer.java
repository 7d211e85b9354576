// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.languageserver;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.nnpivot.engine.SourceShapes;
import org.nnpivot.notation.ide.NotationEditing;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.language.ide.NnopEditing;

/** The notation of pivots and the language of the catalogue; of Python files only the shapes. */
public final class PivotLanguageServer implements LanguageServer, LanguageClientAware {

    private static final int WORKERS = 2;

    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, Thread.ofPlatform().daemon().name("nnpivot-", 1).factory());
    private final OpenDocuments documents;
    private final Diagnoses diagnoses;
    private final TextDocuments texts;
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private volatile boolean shutDown;

    /** With these operators. */
    public PivotLanguageServer(Catalogue catalogue) {
        documents = new OpenDocuments(List.of(new NotationEditing(catalogue), new NnopEditing()));
        diagnoses = new Diagnoses(documents, workers);
        texts = new TextDocuments(documents, diagnoses, new Questions(documents, workers), new SourceShapes(catalogue));
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        texts.takesSnippets(Capabilities.takesSnippets(params.getCapabilities()));
        return CompletableFuture.completedFuture(new InitializeResult(Capabilities.all(), new ServerInfo("nnpivot", "0.1.0")));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        workers.shutdownNow();
        ended.complete(shutDown);
    }

    /** Completed when the client asks the server to end: true where it said before that it would. */
    public CompletableFuture<Boolean> ended() {
        return ended;
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return texts;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return new Workspace(documents, diagnoses);
    }

    @Override
    public void connect(LanguageClient client) {
        diagnoses.connect(client);
    }
}

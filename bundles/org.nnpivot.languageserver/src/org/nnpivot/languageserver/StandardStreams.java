// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.languageserver;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.nnpivot.operators.Catalogue;

/** Runs a server over two streams. */
public final class StandardStreams {

    private StandardStreams() {}

    /**
     * Serves until the client says that it is enough, or the input ends.
     *
     * @param in messages of the client
     * @param out messages to the client, which nothing else may write to
     * @return whether the client ended it in good order
     * @throws InterruptedException when the thread is interrupted meanwhile
     */
    public static boolean serve(Catalogue catalogue, InputStream in, OutputStream out) throws InterruptedException {
        PivotLanguageServer server = new PivotLanguageServer(catalogue);
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        Thread.ofPlatform().daemon().name("nnpivot-input").start(() -> {
            await(listening);
            server.exit();
        });
        boolean orderly = server.ended().join();
        listening.cancel(true);
        return orderly;
    }

    /** The end of the input ends the server, in whatever way the input ends. */
    private static void await(Future<Void> listening) {
        try {
            listening.get();
        } catch (ExecutionException broken) {
            broken.getCause().printStackTrace();
        } catch (CancellationException ended) {
            // The client asked for the end first.
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

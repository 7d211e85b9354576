// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.languageserver;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;

/** What the server can do. */
final class Capabilities {

    private Capabilities() {}

    static ServerCapabilities all() {
        ServerCapabilities all = new ServerCapabilities();
        all.setTextDocumentSync(TextDocumentSyncKind.Incremental);
        all.setCompletionProvider(new CompletionOptions(false, List.of("=", "(", ",", " ", "-")));
        all.setHoverProvider(true);
        all.setDefinitionProvider(true);
        all.setReferencesProvider(true);
        all.setDocumentHighlightProvider(true);
        all.setDocumentSymbolProvider(true);
        all.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        all.setDocumentFormattingProvider(true);
        all.setRenameProvider(new RenameOptions(true));
        all.setFoldingRangeProvider(true);
        all.setInlayHintProvider(true);
        SemanticTokensWithRegistrationOptions tokens = new SemanticTokensWithRegistrationOptions(TokenData.LEGEND);
        tokens.setFull(true);
        all.setSemanticTokensProvider(tokens);
        return all;
    }

    /** Whether the client fills in the places of a proposal. */
    static boolean takesSnippets(ClientCapabilities client) {
        return client != null && client.getTextDocument() != null && client.getTextDocument().getCompletion() != null
                && client.getTextDocument().getCompletion().getCompletionItem() != null
                && Boolean.TRUE.equals(client.getTextDocument().getCompletion().getCompletionItem().getSnippetSupport());
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.languageserver;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.nnpivot.editing.EditedText;
import org.nnpivot.editing.RenamingException;

/** Renames; what cannot be renamed is an error that the client shows. */
final class Renames {

    private Renames() {}

    static WorkspaceEdit edit(EditedText text, int offset, String newName, Function<String, Positions> positions) {
        try {
            Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
            text.rename(offset, newName).forEach((uri, edits) -> {
                Positions in = positions.apply(uri);
                changes.put(uri, edits.stream().map(in::edit).toList());
            });
            return new WorkspaceEdit(changes);
        } catch (RenamingException refused) {
            throw new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, refused.getMessage(), null));
        }
    }
}

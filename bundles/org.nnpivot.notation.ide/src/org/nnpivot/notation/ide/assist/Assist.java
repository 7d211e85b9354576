// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.assist;

import java.util.List;
import java.util.Optional;
import org.nnpivot.editing.Proposal;
import org.nnpivot.notation.ide.names.Scope;
import org.nnpivot.notation.ide.text.NotationSource;

/** Proposes what may stand at a place: by the section, and by what of the item is there already. */
public final class Assist {

    private final NotationSource source;

    /** In this text. */
    public Assist(NotationSource source) {
        this.source = source;
    }

    /** The proposals, the likeliest first. */
    public List<Proposal> proposals(int offset) {
        Cursor cursor = new Cursor(source.document().text(), offset);
        ProposalList list = new ProposalList(source.document().text(), cursor.start, offset);
        if (cursor.closed) {
            return List.of();
        }
        Optional<Scope> scope = source.withoutBrokenLine(cursor.start).scopeAt(cursor.start);
        switch (cursor.section) {
            case "layers" -> new DefinitionAssist(source, scope, list).propose(cursor);
            case "modules" -> new StepAssist(source, scope, list).propose(cursor);
            case "input", "inputs", "tensors" -> new TensorAssist(list).propose(cursor);
            case "config", "configuration", "params", "TrainingDataset", "TestDataset", "Dataset" -> new DataAssist(list).propose(cursor);
            default -> { }
        }
        boolean atLineStart = cursor.previous().isEmpty() && !cursor.inItem || isFirstOnLine(cursor.start);
        if (atLineStart && !cursor.inBrackets() && !(cursor.inItem && cursor.previous().isEmpty())) {
            if (scope.isPresent()) {
                Templates.propose(list, cursor.section, false);
                Templates.propose(list, "network", false);
            }
            Templates.propose(list, "file", false);
        }
        return list.all();
    }

    private boolean isFirstOnLine(int offset) {
        int line = source.lines().start(source.lines().line(offset));
        return source.document().text().substring(line, offset).isBlank();
    }
}

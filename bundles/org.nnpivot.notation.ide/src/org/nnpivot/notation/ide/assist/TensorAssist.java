// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.assist;

import java.util.List;
import org.nnpivot.editing.Proposal.Kind;
import org.nnpivot.model.nn.ElementType;
import org.nnpivot.notation.ide.text.Messages;
import org.nnpivot.notation.names.Defaults;

/** What may be said of a tensor. */
final class TensorAssist {

    private final ProposalList list;

    TensorAssist(ProposalList list) {
        this.list = list;
    }

    void propose(Cursor cursor) {
        switch (cursor.attribute()) {
            case "dtype" -> List.of(ElementType.values()).forEach(type -> list.word(type.getLiteral(), Kind.VALUE, "", ""));
            case "layout" -> {
                list.word(Defaults.CHANNELS_FIRST, Kind.VALUE, Messages.text("assist.layoutOfAll"), "");
                list.word(Defaults.CHANNELS_LAST, Kind.VALUE, Messages.text("assist.layoutOfAll"), "");
            }
            case "shape" -> {
                list.snippet("[N, 3, 32, 32]", Kind.VALUE, Messages.text("assist.images"), "", "[N, ${1:3}, ${2:32}, ${3:32}]");
                list.snippet("[N, 8]", Kind.VALUE, Messages.text("assist.features"), "", "[N, ${1:8}]");
            }
            case "range" -> list.snippet("[0, 5000]", Kind.VALUE, Messages.text("assist.bounds"), "", "[0, ${1:5000}]");
            default -> names(cursor);
        }
    }

    private void names(Cursor cursor) {
        if (cursor.behindValue() && !cursor.inBrackets()) {
            list.snippet("shape", Kind.ATTRIBUTE, Messages.text("assist.shape"), "", "shape = [N, ${1:3}, ${2:32}, ${3:32}]");
            list.snippet("dtype", Kind.ATTRIBUTE, Messages.text("assist.dtype"), "", "dtype = ${1:integer}");
            list.snippet("range", Kind.ATTRIBUTE, Messages.text("assist.range"), "", "range = [0, ${1:5000}]");
            list.snippet("layout", Kind.ATTRIBUTE, Messages.text("assist.layout"), "", "layout = ${1:channels_last}");
        }
    }
}

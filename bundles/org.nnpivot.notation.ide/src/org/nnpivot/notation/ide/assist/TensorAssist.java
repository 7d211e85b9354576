// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.assist;

import java.util.List;
import org.nnpivot.editing.Proposal.Kind;
import org.nnpivot.model.nn.ElementType;
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
                list.word(Defaults.CHANNELS_FIRST, Kind.VALUE, "of all layers that do not say theirs", "");
                list.word(Defaults.CHANNELS_LAST, Kind.VALUE, "of all layers that do not say theirs", "");
            }
            case "shape" -> {
                list.snippet("[N, 3, 32, 32]", Kind.VALUE, "images, channels first", "", "[N, ${1:3}, ${2:32}, ${3:32}]");
                list.snippet("[N, 8]", Kind.VALUE, "features", "", "[N, ${1:8}]");
            }
            case "range" -> list.snippet("[0, 5000]", Kind.VALUE, "the bound above is not reached", "", "[0, ${1:5000}]");
            default -> names(cursor);
        }
    }

    private void names(Cursor cursor) {
        if (cursor.behindValue() && !cursor.inBrackets()) {
            list.snippet("shape", Kind.ATTRIBUTE, "sizes of all axes, the batch first", "", "shape = [N, ${1:3}, ${2:32}, ${3:32}]");
            list.snippet("dtype", Kind.ATTRIBUTE, "float, integer or boolean", "", "dtype = ${1:integer}");
            list.snippet("range", Kind.ATTRIBUTE, "bounds of integers", "", "range = [0, ${1:5000}]");
            list.snippet("layout", Kind.ATTRIBUTE, "order of the axes", "", "layout = ${1:channels_last}");
        }
    }
}

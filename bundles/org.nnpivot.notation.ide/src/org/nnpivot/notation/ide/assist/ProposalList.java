// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.editing.Proposal;
import org.nnpivot.editing.Proposal.Kind;

/** Collects proposals that begin with what is typed. */
final class ProposalList {

    private final List<Proposal> proposals = new ArrayList<>();
    private final String prefix;
    private final int start;
    private final int end;

    ProposalList(String text, int start, int end) {
        this.prefix = text.substring(start, end).toLowerCase(Locale.ROOT);
        this.start = start;
        this.end = end;
    }

    /** A word that is put in as it is. */
    void word(String word, Kind kind, String detail, String documentation) {
        add(word, kind, detail, documentation, word, false);
    }

    /** A text with places to fill in. */
    void snippet(String label, Kind kind, String detail, String documentation, String text) {
        add(label, kind, detail, documentation, text, true);
    }

    private void add(String label, Kind kind, String detail, String documentation, String text, boolean snippet) {
        boolean known = proposals.stream().anyMatch(proposal -> proposal.label().equals(label));
        if (!known && label.toLowerCase(Locale.ROOT).startsWith(prefix)) {
            proposals.add(new Proposal(label, kind, detail, documentation, new TextEdit(start, end, text), snippet));
        }
    }

    /** In the order in which they were added. */
    List<Proposal> all() {
        return List.copyOf(proposals);
    }
}

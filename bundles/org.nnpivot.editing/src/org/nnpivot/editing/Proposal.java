// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

import org.nnpivot.diagnostics.TextEdit;

/**
 * Something that may be typed.
 *
 * @param label what the list shows
 * @param kind what it is
 * @param detail a few words beside the label; empty for none
 * @param documentation Markdown; empty for none
 * @param edit puts it in
 * @param snippet whether the edit's text holds places to fill in, written <code>${1:text}</code>, as in the Language Server
 *        Protocol
 */
public record Proposal(String label, Kind kind, String detail, String documentation, TextEdit edit, boolean snippet) {

    /** What is proposed. */
    public enum Kind {
        KEYWORD, NETWORK, DEFINITION, OPERATOR, PARAMETER, TENSOR, ATTRIBUTE, VALUE, RULE, FUNCTION, TEMPLATE
    }
}

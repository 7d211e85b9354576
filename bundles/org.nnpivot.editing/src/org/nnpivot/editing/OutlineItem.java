// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

import java.util.List;

/**
 * An element of an outline.
 *
 * @param label its name
 * @param detail what else to show, as a shape; empty for none
 * @param kind what it is
 * @param start of the whole element
 * @param end behind the element
 * @param nameStart of the stretch to select
 * @param nameEnd behind that
 * @param parts elements within this one
 */
public record OutlineItem(String label, String detail, Token.Kind kind, int start, int end, int nameStart, int nameEnd,
        List<OutlineItem> parts) {}

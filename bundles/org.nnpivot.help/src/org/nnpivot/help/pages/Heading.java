// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.help.pages;

import java.util.Locale;

/**
 * A heading of a page.
 *
 * @param level 1 for that of the page
 * @param text without markup
 * @param anchor what a link to it names
 */
public record Heading(int level, String text, String anchor) {

    /** The heading of a text with markup; its anchor is the one that Markdown on the web has. */
    static Heading of(int level, String markdown) {
        String text = markdown.replaceAll("[`*]", "").strip();
        return new Heading(level, text, text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'));
    }
}

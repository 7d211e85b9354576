// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.help.pages;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A page of the help.
 *
 * @param headings that of the page first
 * @param html the whole page
 */
public record Page(List<Heading> headings, String html) {

    /** What stands above the page and in the table of contents. */
    public String title() {
        return headings.isEmpty() ? "" : headings.get(0).text();
    }

    /**
     * Makes a page of Markdown.
     *
     * @param root the way to the root of the bundle: {@code ../} for each folder
     * @param links the address on a page for one in the source; {@code null} for one that leads nowhere there
     */
    public static Page of(String markdown, String root, UnaryOperator<String> links) {
        Markdown read = new Markdown(markdown, links);
        String title = read.headings().isEmpty() ? "" : Spans.escape(read.headings().get(0).text());
        String html = """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
                <head>
                <meta charset="UTF-8"/>
                <title>%s</title>
                <link rel="stylesheet" href="%shelp.css"/>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(title, root, read.html());
        return new Page(List.copyOf(read.headings()), html);
    }
}

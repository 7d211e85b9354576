// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.tests.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nnpivot.help.pages.Heading;
import org.nnpivot.help.pages.Markdown;

/** How pages of the documentation become pages of the help. */
class MarkdownTest {

    @Test
    void headingsHaveTheAnchorsOfTheWeb() {
        Markdown page = new Markdown("# The notation (`.nn`)\n\n## Going on, at last", link -> link);
        assertEquals(List.of(new Heading(1, "The notation (.nn)", "the-notation-nn"), new Heading(2, "Going on, at last", "going-on-at-last")),
                page.headings());
        assertEquals("<h1 id=\"the-notation-nn\">The notation (<code>.nn</code>)</h1>\n<h2 id=\"going-on-at-last\">Going on, at last</h2>\n", page.html());
    }

    @Test
    void listsStandInLists() {
        assertEquals("<ul>\n<li>one\ngoes on</li>\n<li>two\n<ul>\n<li>inner</li>\n</ul>\n</li>\n<li>three</li>\n</ul>\n<p>after</p>\n",
                html("- one\n  goes on\n- two\n  - inner\n- three\n\nafter"));
        assertEquals("<ol>\n<li>first</li>\n<li>second</li>\n</ol>\n", html("1. first\n2. second"));
    }

    @Test
    void tablesKeepBarsWithinCode() {
        assertEquals("<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td><code>x|y</code></td><td>c | d</td></tr>\n</table>\n",
                html("| a | b |\n|---|---|\n| `x|y` | c \\| d |"));
    }

    @Test
    void codeIsLeftAsItIs() {
        assertEquals("<pre>a &lt; b  *c*\n\n# d\n</pre>\n", html("```python\na < b  *c*\n\n# d\n```"));
        assertEquals("<p><code>**a** [b](c)</code> and <strong>d</strong>, <em>e</em>, 2 * 3 * 4</p>\n", html("`**a** [b](c)` and **d**, *e*, 2 * 3 * 4"));
    }

    @Test
    void linksThatLeadNowhereAreText() {
        Markdown page = new Markdown("[there](page.md) and [away](../code.java), ![drawn](a.svg)", link -> link.endsWith(".md") ? "page.html" : null);
        assertEquals("<p><a href=\"page.html\">there</a> and away, <img src=\"a.svg\" alt=\"drawn\"/></p>\n", page.html());
    }

    private static String html(String markdown) {
        return new Markdown(markdown, link -> link).html();
    }
}

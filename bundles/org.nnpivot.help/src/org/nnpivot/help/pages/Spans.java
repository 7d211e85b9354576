// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.help.pages;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands within a line of Markdown: code, links, pictures, emphasis. */
final class Spans {

    private static final Pattern CODE = Pattern.compile("(`+)(.+?)(?<!`)\\1(?!`)", Pattern.DOTALL);
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)\\s]+)\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*", Pattern.DOTALL);
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w*])\\*(?!\\s)([^*]+?)(?<!\\s)\\*(?![\\w*])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|-])");

    private final UnaryOperator<String> links;

    /** @param links the address on a page for one in the source; {@code null} for one that leads nowhere there */
    Spans(UnaryOperator<String> links) {
        this.links = links;
    }

    /** HTML of a text. What is code is left as it is. */
    String html(String markdown) {
        StringBuilder html = new StringBuilder();
        Matcher code = CODE.matcher(markdown);
        int end = 0;
        while (code.find()) {
            html.append(prose(markdown.substring(end, code.start()))).append("<code>").append(escape(code.group(2).strip())).append("</code>");
            end = code.end();
        }
        return html.append(prose(markdown.substring(end))).toString();
    }

    private String prose(String text) {
        String html = escape(text);
        html = IMAGE.matcher(html).replaceAll(image -> Matcher.quoteReplacement("<img src=\"" + image.group(2) + "\" alt=\"" + image.group(1) + "\"/>"));
        html = LINK.matcher(html).replaceAll(link -> Matcher.quoteReplacement(link(link.group(1), link.group(2))));
        html = STRONG.matcher(html).replaceAll("<strong>$1</strong>");
        html = EMPHASIS.matcher(html).replaceAll("<em>$1</em>");
        return ESCAPED.matcher(html).replaceAll("$1");
    }

    private String link(String text, String address) {
        String target = links.apply(address);
        return target == null ? text : "<a href=\"" + target + "\">" + text + "</a>";
    }

    /** A text whose signs mean nothing in HTML. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

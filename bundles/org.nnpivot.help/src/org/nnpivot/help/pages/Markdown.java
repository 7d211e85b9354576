// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.help.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as the project's pages use it, as HTML: headings, paragraphs, lists in lists, tables, code between fences. To be used
 * once.
 */
public final class Markdown {

    private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*)");
    private static final Pattern ITEM = Pattern.compile("( *)(-|\\d+\\.) +(.*)");
    private static final Pattern RULE = Pattern.compile("\\|?[ :|-]*-{3,}[ :|-]*");
    private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|(?=(?:[^`]*`[^`]*`)*[^`]*$)");
    private static final String FENCE = "```";

    private final List<String> lines;
    private final Spans spans;
    private final StringBuilder html = new StringBuilder();
    private final List<Heading> headings = new ArrayList<>();
    private int at;

    /**
     * Reads a text.
     *
     * @param links the address on a page for one in the source; {@code null} for one that leads nowhere there
     */
    public Markdown(String text, UnaryOperator<String> links) {
        this.lines = text.lines().toList();
        this.spans = new Spans(links);
        while (at < lines.size()) {
            block();
        }
    }

    /** The body of a page. */
    public String html() {
        return html.toString();
    }

    /** The headings in order. */
    public List<Heading> headings() {
        return headings;
    }

    private String line() {
        return lines.get(at);
    }

    private void block() {
        String line = line();
        Matcher heading = HEADING.matcher(line);
        if (line.isBlank()) {
            at++;
        } else if (line.startsWith(FENCE)) {
            code();
        } else if (heading.matches()) {
            heading(heading.group(1).length(), heading.group(2));
        } else if (line.startsWith("|") && at + 1 < lines.size() && RULE.matcher(lines.get(at + 1)).matches()) {
            table();
        } else if (ITEM.matcher(line).matches()) {
            list(indent(line));
        } else {
            paragraph();
        }
    }

    private void code() {
        html.append("<pre>");
        for (at++; at < lines.size() && !line().startsWith(FENCE); at++) {
            html.append(Spans.escape(line())).append('\n');
        }
        at++;
        html.append("</pre>\n");
    }

    private void heading(int level, String text) {
        Heading heading = Heading.of(level, text);
        headings.add(heading);
        html.append("<h").append(level).append(" id=\"").append(heading.anchor()).append("\">").append(spans.html(text))
                .append("</h").append(level).append(">\n");
        at++;
    }

    private void table() {
        html.append("<table>\n");
        row("th");
        at++;
        while (at < lines.size() && line().startsWith("|")) {
            row("td");
        }
        html.append("</table>\n");
    }

    private void row(String cell) {
        String inside = line().strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        html.append("<tr>");
        for (String text : CELLS.split(inside, -1)) {
            html.append('<').append(cell).append('>').append(spans.html(text.strip())).append("</").append(cell).append('>');
        }
        html.append("</tr>\n");
        at++;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** The items of one list; deeper ones within their item. */
    private void list(int indent) {
        Matcher first = ITEM.matcher(line());
        String kind = first.matches() && first.group(2).equals("-") ? "ul" : "ol";
        html.append('<').append(kind).append(">\n");
        while (at < lines.size()) {
            Matcher item = ITEM.matcher(line());
            if (!item.matches() || indent(line()) < indent) {
                break;
            }
            at++;
            html.append("<li>").append(spans.html(item.group(3) + continued()));
            if (at < lines.size() && ITEM.matcher(line()).matches() && indent(line()) > indent) {
                html.append('\n');
                list(indent(line()));
            }
            html.append("</li>\n");
        }
        html.append("</").append(kind).append(">\n");
    }

    private void paragraph() {
        String text = line();
        at++;
        html.append("<p>").append(spans.html(text + continued())).append("</p>\n");
    }

    /** The lines that go on with a paragraph or an item. */
    private String continued() {
        StringBuilder text = new StringBuilder();
        while (at < lines.size() && !line().isBlank() && !line().startsWith(FENCE) && !line().startsWith("|")
                && !ITEM.matcher(line()).matches() && !HEADING.matcher(line()).matches()) {
            text.append('\n').append(line().strip());
            at++;
        }
        return text.toString();
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.help.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the help of the user's pages: one page of each, the table of contents and the index. Run by the build, so that nothing is
 * written twice.
 */
public final class HelpPages {

    private static final String FOLDER = "html";
    private static final String MARKDOWN = ".md";
    /** The pages to begin with; the others follow by name. */
    private static final List<String> FIRST = List.of("workbench", "editors", "notation", "summary-and-diagram");

    private final Path source;
    private final Path target;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    private HelpPages(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    /**
     * @param arguments the folder of the documentation, which holds {@code user} and {@code developer}, and that of the bundle
     * @throws IOException when a page can't be read or written
     */
    public static void main(String[] arguments) throws IOException {
        new HelpPages(Path.of(arguments[0]), Path.of(arguments[1])).make();
    }

    private void make() throws IOException {
        List<Path> files = files();
        Set<String> names = files.stream().map(HelpPages::name).collect(Collectors.toSet());
        for (Path file : files) {
            pages.put(name(file), Page.of(Files.readString(file), "../", address -> link(address, names)));
        }
        Files.createDirectories(target.resolve(FOLDER));
        for (Map.Entry<String, Page> page : pages.entrySet()) {
            Files.writeString(target.resolve(page(page.getKey())), page.getValue().html());
        }
        Files.writeString(target.resolve("toc.xml"), contents());
        Files.writeString(target.resolve("index.xml"), index());
    }

    /** The user's pages, and the one for those who add an operator. */
    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(source.resolve("user"))) {
            Comparator<Path> order = Comparator.<Path>comparingInt(file -> FIRST.indexOf(name(file)) < 0 ? FIRST.size() : FIRST.indexOf(name(file)))
                    .thenComparing(HelpPages::name);
            return Stream.concat(files.filter(file -> file.toString().endsWith(MARKDOWN)).sorted(order),
                    Stream.of(source.resolve("developer").resolve("operator-notation.md"))).toList();
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - MARKDOWN.length());
    }

    private static String page(String name) {
        return FOLDER + "/" + name + ".html";
    }

    /** Links between the pages lead to pages; those to other files of the project lead nowhere here. */
    private static String link(String address, Set<String> names) {
        if (address.startsWith("#") || address.startsWith("https:")) {
            return address;
        }
        String[] parts = address.split("#", 2);
        String file = parts[0].substring(parts[0].lastIndexOf('/') + 1);
        boolean known = file.endsWith(MARKDOWN) && names.contains(file.substring(0, file.length() - MARKDOWN.length()));
        return known ? file.replace(MARKDOWN, ".html") + (parts.length == 2 ? "#" + parts[1] : "") : null;
    }

    private String contents() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<toc label=\"NNPivot\" topic=\"")
                .append(page(FIRST.get(0))).append("\">\n");
        pages.forEach((name, page) -> {
            xml.append("  <topic label=\"").append(Spans.escape(page.title())).append("\" href=\"").append(page(name)).append("\">\n");
            page.headings().stream().filter(heading -> heading.level() == 2).forEach(heading -> xml.append("    <topic label=\"")
                    .append(Spans.escape(heading.text())).append("\" href=\"").append(page(name)).append('#').append(heading.anchor()).append("\"/>\n"));
            xml.append("  </topic>\n");
        });
        return xml.append("  <anchor id=\"reference\"/>\n</toc>\n").toString();
    }

    /** A keyword for each heading below that of a page. */
    private String index() {
        Map<String, StringBuilder> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        pages.forEach((name, page) -> page.headings().stream().filter(heading -> heading.level() > 1)
                .forEach(heading -> entries.computeIfAbsent(heading.text(), key -> new StringBuilder()).append("    <topic title=\"")
                        .append(Spans.escape(page.title())).append("\" href=\"").append(page(name)).append('#').append(heading.anchor())
                        .append("\"/>\n")));
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<index>\n");
        entries.forEach((keyword, topics) -> xml.append("  <entry keyword=\"").append(Spans.escape(keyword)).append("\">\n")
                .append(topics).append("  </entry>\n"));
        return xml.append("</index>\n").toString();
    }
}

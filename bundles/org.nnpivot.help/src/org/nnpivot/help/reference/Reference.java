// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.help.reference;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.FindingKind;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Refusal;
import org.nnpivot.operators.reference.OperatorReference;

/** The pages of the reference in Markdown, by their address. */
final class Reference {

    /** The page of all findings. */
    static final String FINDINGS = "reference/findings.html";

    private static final String FAMILY = "\n## ";

    private Reference() {}

    /** The operators, a page a family; then the findings. */
    static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        String all = new OperatorReference(Catalogues.bundled()).markdown();
        String[] families = all.split(FAMILY);
        for (int i = 1; i < families.length; i++) {
            String title = families[i].lines().findFirst().orElse("").strip();
            pages.put("reference/" + title.toLowerCase(Locale.ROOT).replace(' ', '_') + ".html", "# Operators: " + families[i]);
        }
        pages.put(FINDINGS, findings());
        return pages;
    }

    private static String findings() {
        StringBuilder text = new StringBuilder("# Findings\n\nWhat a migration may say of a file: an *error* is not migrated, "
                + "a *warning* or *note* deserves a look. Numbers in braces stand for names and values.\n\n## Of the engine\n\n");
        table(text, Stream.of(EngineFinding.values()).collect(Collectors.toMap(FindingKind::id, Reference::row, (one, other) -> one, TreeMap::new)));
        text.append("\n## Of operators\n\n");
        Map<String, String> rows = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Operator operator : Catalogues.bundled().operators()) {
            operator.refusals().forEach(refusal -> rows.putIfAbsent(refusal.id(), row(refusal)));
        }
        table(text, rows);
        return text.toString();
    }

    private static void table(StringBuilder text, Map<String, String> rows) {
        text.append("| id | | says |\n|---|---|---|\n");
        rows.values().forEach(text::append);
    }

    private static String row(FindingKind kind) {
        return row(kind.id(), kind.severity(), kind.template());
    }

    private static String row(Refusal refusal) {
        return row(refusal.id(), refusal.deviation() ? Severity.NOTE : Severity.ERROR, refusal.message());
    }

    private static String row(String id, Severity severity, String says) {
        return "| `" + id + "` | " + severity.name().toLowerCase(Locale.ROOT) + " | " + says.replace("|", "\\|") + " |\n";
    }
}

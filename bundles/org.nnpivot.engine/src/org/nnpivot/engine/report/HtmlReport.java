// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine.report;

import java.util.List;
import java.util.Locale;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.NetworkOutcome;

/** The report for people: one page without scripts. */
final class HtmlReport {

    private HtmlReport() {}

    static String write(List<MigrationResult> results) {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>NNPivot report</title>
                <style>
                body { font-family: sans-serif; margin: 2em; }
                table { border-collapse: collapse; }
                td, th { border: 1px solid #aaa; padding: 0.2em 0.6em; text-align: left; }
                .error { color: #b00020; } .warning { color: #8a5a00; }
                </style></head><body><h1>NNPivot report</h1>
                """);
        results.forEach(result -> file(result, page));
        return page.append("</body></html>\n").toString();
    }

    private static void file(MigrationResult result, StringBuilder page) {
        page.append("<h2>").append(escape(result.source().file())).append("</h2>\n");
        page.append("<table><tr><th>network</th><th>status</th><th>translated</th><th>kept</th><th>refused</th></tr>\n");
        for (NetworkOutcome network : result.networks()) {
            page.append("<tr><td>").append(escape(network.name())).append("</td><td>")
                    .append(network.status().name().toLowerCase(Locale.ROOT).replace('_', ' ')).append("</td><td>")
                    .append(network.translated()).append("</td><td>").append(network.kept()).append("</td><td>").append(network.refused()).append("</td></tr>\n");
        }
        page.append("</table>\n<ul>\n");
        for (Finding finding : result.findings().all()) {
            page.append("<li class=\"").append(finding.severity().label()).append("\">").append(escape(finding.toString()))
                    .append("</li>\n");
        }
        page.append("</ul>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

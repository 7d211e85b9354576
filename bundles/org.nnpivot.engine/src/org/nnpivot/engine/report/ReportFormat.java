// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine.report;

import java.util.List;
import java.util.Locale;
import org.nnpivot.engine.MigrationResult;

/** The formats of a report, by the extension of its file. */
public enum ReportFormat {
    JSON {
        @Override
        public String write(List<MigrationResult> results) {
            return JsonReport.write(results);
        }
    },
    SARIF {
        @Override
        public String write(List<MigrationResult> results) {
            return SarifReport.write(results);
        }
    },
    HTML {
        @Override
        public String write(List<MigrationResult> results) {
            return HtmlReport.write(results);
        }
    };

    /** The whole report as text. */
    public abstract String write(List<MigrationResult> results);

    /**
     * The format of a file by its name.
     *
     * @throws IllegalArgumentException where the extension is none of .json, .sarif and .html
     */
    public static ReportFormat of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (ReportFormat format : values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new IllegalArgumentException("a report ends in .json, .sarif or .html: " + fileName);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.model.trace.Range;
import org.nnpivot.model.trace.TraceLink;
import org.nnpivot.python.SourceText;

/** The trace as data of the report. */
final class JsonTrace {

    private final MigrationResult result;
    private final SourceText target;

    JsonTrace(MigrationResult result) {
        this.result = result;
        this.target = SourceText.of(result.source().file(), result.text().orElse(""));
    }

    List<Object> links() {
        return result.trace().getLinks().stream().<Object>map(this::link).toList();
    }

    private Map<String, Object> link(TraceLink link) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("element", link.getElementId());
        json.put("kind", link.getKind().getLiteral().toLowerCase(Locale.ROOT));
        put(json, "source", result.source(), link.getSource());
        put(json, "target", target, link.getTarget());
        return json;
    }

    private static void put(Map<String, Object> json, String side, SourceText text, Range range) {
        if (range != null) {
            json.put(side, range(text.range(range.getStart(), range.getEnd())));
        }
    }

    /** A range as everywhere in the report. */
    static Map<String, Object> range(SourceRange range) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", range.line());
        json.put("column", range.column());
        json.put("endLine", range.endLine());
        json.put("endColumn", range.endColumn());
        return json;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.editors.navigation;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.nnpivot.editing.LineIndex;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.model.trace.Range;
import org.nnpivot.model.trace.TraceLink;

/**
 * From a place of a source to the migrated text, or back, by the trace.
 *
 * @param result of the migration
 * @param back whether offsets count in the migrated text
 */
record TracedPlaces(MigrationResult result, boolean back) {

    /** What corresponds to the innermost piece at an offset, or in its line. */
    Optional<IRegion> of(int offset) {
        int line = new LineIndex(back ? result.text().orElseThrow() : result.source().text()).line(offset) + 1;
        Comparator<TraceLink> nearest = Comparator.<TraceLink, Boolean>comparing(link -> here(link).getLine() != line)
                .thenComparing(link -> !holds(here(link), offset)).thenComparing(link -> here(link).getEnd() - here(link).getStart());
        return result.trace().getLinks().stream().filter(link -> here(link) != null && there(link) != null)
                .filter(link -> holds(here(link), offset) || here(link).getLine() == line).min(nearest).map(this::there)
                .map(range -> new Region(range.getStart(), range.getEnd() - range.getStart()));
    }

    private Range here(TraceLink link) {
        return back ? link.getTarget() : link.getSource();
    }

    private Range there(TraceLink link) {
        return back ? link.getSource() : link.getTarget();
    }

    private static boolean holds(Range range, int offset) {
        return range.getStart() <= offset && offset <= range.getEnd();
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.List;
import java.util.Map;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.python.SourceText;
import org.nnpivot.shapes.ShapeNotes;

/** The shapes that the lines of a Python file make, for editors. Holds no state but the catalogue. */
public final class SourceShapes {

    private final Migrator migrator;

    /** Over that catalogue. */
    public SourceShapes(Catalogue catalogue) {
        this.migrator = new Migrator(catalogue);
    }

    /**
     * The notes of all networks of a file that can be read; those of a network that is refused are left out.
     *
     * @param source the text
     * @param inputShapes shapes of inputs by name, the batch first; "" stands for that of the only input
     * @param cancellation asked between the stages
     */
    public List<ShapeNotes.ShapeNote> of(SourceText source, Map<String, List<Long>> inputShapes, Cancellation cancellation) {
        return migrator.analyze(source, inputShapes, new Findings(), cancellation)
                .map(analysis -> ShapeNotes.of(analysis.model(), source.text())).orElse(List.of());
    }
}

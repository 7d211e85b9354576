// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate;

import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.nn.Model;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.shapes.Ranges;

/**
 * Turns a pivot into one that its target can write: solves the layout, rewrites operators until each has a form, decides
 * how each network is written, and makes names safe. The pivot itself is not changed. Stateless.
 */
public final class Lowering {

    private final Catalogue catalogue;

    /** Lowers by the rules of that catalogue. */
    public Lowering(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** As {@link #lower(Model, LoweringRequest, Findings, Ranges)}, with findings that have offsets but no lines. */
    public Lowered lower(Model model, LoweringRequest request, Findings findings, String file) {
        return lower(model, request, findings, Ranges.offsetsIn(file));
    }

    /**
     * Lowers a model whose shapes are inferred.
     *
     * @param model the pivot; stays as it is
     * @param request what is wanted
     * @param findings gets refusals (errors) and what is done differently than in the source (notes)
     * @param ranges tells where findings point to
     */
    public Lowered lower(Model model, LoweringRequest request, Findings findings, Ranges ranges) {
        return new LoweringRun(catalogue, request, findings, ranges).lower(model);
    }
}

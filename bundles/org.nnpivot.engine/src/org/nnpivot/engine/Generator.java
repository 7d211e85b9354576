// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.List;
import java.util.Optional;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.engine.validation.PivotValidator;
import org.nnpivot.generate.Lowered;
import org.nnpivot.generate.Lowering;
import org.nnpivot.generate.LoweringRequest;
import org.nnpivot.generate.Printer;
import org.nnpivot.model.nn.Model;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.shapes.Ranges;

/** Generates code of a pivot model that came from a notation. Holds no state but the catalogue. */
public final class Generator {

    private final Catalogue catalogue;

    /** A generator over that catalogue. */
    public Generator(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The code of all networks as one file; empty, with findings, when none can be written. Of a network with an error nothing
     * is written, nor of one that has it as a part.
     *
     * @param model is brought to the canonical form, and its shapes are filled in
     * @param ranges where findings point to
     */
    public Optional<String> generate(Model model, Ranges ranges, MigrationRequest request, Findings findings) {
        new PivotValidator().validate(model, ranges, findings);
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        new Inference(catalogue).infer(model, request.inputShapes(), ranges, findings);
        int all = model.getNetworks().size();
        new RefusedNetworks(model, findings).remove(List.of(), ranges);
        if (findings.hasErrors() && model.getNetworks().size() == all) {
            return Optional.empty();
        }
        Lowered lowered = new Lowering(catalogue).lower(model,
                new LoweringRequest(request.target(), request.architecture(), request.layout()), findings, ranges);
        return lowered.model().getNetworks().isEmpty() ? Optional.empty()
                : Optional.of(new Printer(catalogue, request.target()).print(lowered).asFile());
    }
}

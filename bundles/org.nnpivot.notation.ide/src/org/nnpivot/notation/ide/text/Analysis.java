// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.engine.validation.PivotValidator;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.Use;
import org.nnpivot.shapes.Ranges;
import org.nnpivot.shapes.ShapeInference;

/** What a text means, with shapes as far as it has no errors. */
public final class Analysis {

    private final Optional<Model> model;
    private final List<Finding> findings;
    private final Map<Integer, List<Use>> uses = new LinkedHashMap<>();

    private Analysis(Optional<Model> model, List<Finding> findings) {
        this.model = model;
        this.findings = findings;
        model.ifPresent(read -> read.eAllContents().forEachRemaining(element -> {
            if (element instanceof Use use) {
                uses.computeIfAbsent(use.getSourceStart(), k -> new ArrayList<>()).add(use);
            }
        }));
    }

    static Analysis of(NotationSource source, Cancellation cancellation) {
        Findings findings = new Findings();
        findings.addAll(source.parsed().findings());
        Optional<Model> model = source.parsed().model();
        Ranges ranges = element -> element.getSourceStart() < 0 ? source.range(0, 0)
                : source.range(element.getSourceStart(), element.getSourceEnd());
        if (model.isPresent() && !findings.hasErrors()) {
            cancellation.check();
            new PivotValidator().validate(model.get(), ranges, findings);
        }
        if (model.isPresent() && !findings.hasErrors()) {
            cancellation.check();
            new ShapeInference(source.catalogue()).infer(model.get(), Map.of(), findings, ranges);
            InputsWithoutShape.report(model.get(), ranges, findings);
        }
        return new Analysis(model, List.copyOf(findings.all()));
    }

    /** The model; empty for a text that does not follow the grammar. */
    public Optional<Model> model() {
        return model;
    }

    /** All that is wrong or to be known. */
    public List<Finding> findings() {
        return findings;
    }

    /** The uses that begin at an offset; the last one gives what the text there gives. */
    public List<Use> uses(int start) {
        return uses.getOrDefault(start, List.of());
    }
}

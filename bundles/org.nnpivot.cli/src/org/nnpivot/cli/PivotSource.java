// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.engine.Analysis;
import org.nnpivot.engine.Inference;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.Migrator;
import org.nnpivot.engine.validation.PivotValidator;
import org.nnpivot.model.nn.Model;
import org.nnpivot.notation.PivotFiles;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.shapes.Ranges;

/** Reads networks of Python files and of pivot models alike, shapes inferred. */
final class PivotSource {

    private final Catalogue catalogue;
    private final Map<String, List<Long>> inputShapes;
    private final Findings findings = new Findings();
    private boolean named = true;

    PivotSource(Catalogue catalogue, Map<String, List<Long>> inputShapes) {
        this.catalogue = catalogue;
        this.inputShapes = inputShapes;
    }

    /** The networks of a file, without those that can't be read; what is wrong with these is among the findings. */
    Optional<Model> read(SourceFiles.SourceFile file) throws IOException {
        Optional<Model> model = file.path().toString().endsWith(".py") ? python(file) : pivot(file.path());
        this.named = file.named();
        if (model.isPresent() && model.get().getNetworks().isEmpty() && !findings.hasErrors()) {
            findings.add(EngineFinding.NO_NETWORK, SourceRange.beginningOf(file.path().toString()));
        }
        return model;
    }

    private Optional<Model> python(SourceFiles.SourceFile file) {
        return file.read(findings).flatMap(text -> new Migrator(catalogue).analyze(text, inputShapes, findings, Cancellation.NEVER))
                .map(Analysis::model);
    }

    private Optional<Model> pivot(Path file) throws IOException {
        Ranges ranges = PivotRanges.of(file);
        Optional<Model> model = PivotFiles.load(file, catalogue, findings);
        model.ifPresent(read -> new PivotValidator().validate(read, ranges, findings));
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        model.ifPresent(read -> new Inference(catalogue).infer(read, inputShapes, ranges, findings));
        return model;
    }

    /**
     * What is wrong with what was read; what a migration would change plays no part. A file that was found in a folder may hold no
     * network.
     */
    Findings problems() {
        Findings problems = new Findings();
        findings.all().stream().filter(finding -> finding.severity() == Severity.ERROR || finding.kind() == EngineFinding.UNKNOWN_INPUT)
                .filter(finding -> named || !MigrationResult.NOTHING_THERE.contains(finding.kind())).forEach(problems::add);
        return problems;
    }
}

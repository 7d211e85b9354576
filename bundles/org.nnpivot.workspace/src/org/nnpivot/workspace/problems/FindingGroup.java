// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.problems;

import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.FindingKind;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.workspace.source.ModelFiles;

/** What a finding asks of a person, for grouping in the Problems view. The names are written into markers. */
public enum FindingGroup {
    /** Shapes have to be given, or contradict each other. */
    SHAPES,
    /** The option that was chosen doesn't suit the network. */
    OPTIONS,
    /** Something can't be migrated. */
    REFUSED,
    /** A pivot model or a catalogue isn't right. */
    MODELS,
    /** The frameworks differ; it was migrated and somebody should look. */
    DIFFERENCES,
    /** For the record. */
    NOTES;

    private static final Set<FindingKind> ABOUT_SHAPES = Set.of(EngineFinding.MISSING_INPUT_SHAPE, EngineFinding.UNKNOWN_INPUT,
            EngineFinding.SHAPE_CONFLICT);
    private static final Set<FindingKind> ABOUT_OPTIONS =
            Set.of(EngineFinding.SEQUENTIAL_NOT_LINEAR, EngineFinding.TUPLE_IN_SEQUENTIAL);

    /** The group of a finding in a file. */
    static FindingGroup of(Finding finding, IFile file) {
        return ModelFiles.isModel(file) ? finding.severity() == Severity.NOTE ? NOTES : MODELS : ofMigration(finding);
    }

    private static FindingGroup ofMigration(Finding finding) {
        if (ABOUT_SHAPES.contains(finding.kind())) {
            return SHAPES;
        }
        if (ABOUT_OPTIONS.contains(finding.kind())) {
            return OPTIONS;
        }
        if (finding.severity() == Severity.ERROR) {
            return REFUSED;
        }
        return finding.kind().isDeviation() || finding.severity() == Severity.WARNING ? DIFFERENCES : NOTES;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.diagnostics.TextEdit;
import org.nnpivot.generate.Lowered;
import org.nnpivot.generate.print.Marks;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.trace.Trace;
import org.nnpivot.python.SourceText;

/**
 * What a migration gave. Nothing has been written anywhere.
 *
 * @param source the text that was migrated
 * @param request what was asked for; empty for a file that could not be decoded
 * @param text the migrated file; empty when no network could be migrated
 * @param edits what changes in the source; empty with {@code onlyNetworks}
 * @param networks what became of each network, in source order
 * @param findings all that is to be said
 * @param pivot the pivot model of what was read, shapes filled in; without networks when nothing was read
 * @param lowered what was printed; empty when there is no text
 * @param places where the elements of the lowered model stand in the text
 * @param nanoseconds by stage
 */
public record MigrationResult(SourceText source, Optional<MigrationRequest> request, Optional<String> text, List<TextEdit> edits, List<NetworkOutcome> networks,
        Findings findings, Model pivot, Optional<Lowered> lowered, List<Marks.Placed> places,
        Map<Stage, Long> nanoseconds) {

    /** What is said of a file that holds no network. */
    public static final Set<EngineFinding> NOTHING_THERE = Set.of(EngineFinding.NO_NETWORK, EngineFinding.EMPTY_FILE);

    /** Keeps copies. */
    public MigrationResult {
        edits = List.copyOf(edits);
        networks = List.copyOf(networks);
        places = List.copyOf(places);
        nanoseconds = nanoseconds.isEmpty() ? Map.of() : new EnumMap<>(nanoseconds);
    }

    /** The result for a file of which nothing could be read; the findings say why. */
    public static MigrationResult unread(SourceText source, Findings findings) {
        return new MigrationResult(source, Optional.empty(), Optional.empty(), List.of(), List.of(), findings, NnFactory.eINSTANCE.createModel(),
                Optional.empty(), List.of(), new EnumMap<>(Stage.class));
    }

    /** Whether there was nothing to migrate: no network, or only such as are left, and nothing went wrong. */
    public boolean holdsNothingToMigrate() {
        return text.isEmpty() && networks.stream().allMatch(network -> network.status() == NetworkStatus.LEFT)
                && findings.all().stream().filter(finding -> finding.severity() == Severity.ERROR)
                        .allMatch(finding -> NOTHING_THERE.contains(finding.kind()));
    }

    /** Whether every network was migrated and no finding is an error. */
    public boolean isComplete() {
        return text.isPresent() && !findings.hasErrors();
    }

    /** Which piece of the migrated text came from which piece of the source, and which weight from which; made anew each time. */
    public Trace trace() {
        return new TraceBuilder(this).build();
    }
}

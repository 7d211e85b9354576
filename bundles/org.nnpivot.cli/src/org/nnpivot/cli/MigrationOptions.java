// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.operators.Framework;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what is migrated and how. */
final class MigrationOptions extends RequestOptions {

    @Parameters(arity = "1..*", paramLabel = "SRC", description = "Python files, or folders of them.")
    private List<Path> sources = new ArrayList<>();

    @Option(names = "--only-networks", description = "The result holds the networks and nothing else of the file.")
    private boolean onlyNetworks;

    @Option(names = "--stub", description = "Leaves a stub of each network that can't be migrated, so that the result can be imported.")
    private boolean stubs;

    /** Says so of each folder in which no file had anything to migrate. */
    Findings withoutNetwork(List<MigrationResult> results) {
        Findings findings = new Findings();
        for (Path source : sources) {
            if (Files.isDirectory(source) && results.stream().noneMatch(result -> Path.of(result.source().file()).startsWith(source))) {
                findings.add(EngineFinding.NO_NETWORK, SourceRange.beginningOf(source.toString()));
            }
        }
        return findings;
    }

    List<Path> sources() {
        return sources;
    }

    @Override
    MigrationRequest request(Framework target) {
        return request(target, onlyNetworks, stubs);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nnpivot.engine.MigrationRequest;
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

    List<Path> sources() {
        return sources;
    }

    @Override
    MigrationRequest request(Framework target) {
        return request(target, onlyNetworks, stubs);
    }
}

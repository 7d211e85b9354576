// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.generate.Architecture;
import org.nnpivot.operators.Framework;
import org.nnpivot.shapes.LayoutPolicy;
import picocli.CommandLine.Option;

/** The options that say how a file is migrated. */
class RequestOptions {

    @Option(names = "--from", paramLabel = "FRAMEWORK", defaultValue = "auto",
            description = "auto, pytorch or tensorflow (default: ${DEFAULT-VALUE}).")
    private String from;

    @Option(names = "--architecture", defaultValue = "keep",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Architecture architecture;

    @Option(names = "--layout", defaultValue = "channels-last", converter = LayoutOption.class,
            description = "channels-last, native or preserve (default: ${DEFAULT-VALUE}).")
    private LayoutPolicy layout;

    @Option(names = "--input-shape", paramLabel = "[NAME=]SIZES",
            description = "Shape of an input, the batch first: 1,3,224,224. May be repeated.")
    private List<String> inputShapes = new ArrayList<>();

    /** What is asked for, whole files. */
    MigrationRequest request(Framework target) {
        return request(target, false, false);
    }

    /** What is asked for. */
    final MigrationRequest request(Framework target, boolean onlyNetworks, boolean stubs) {
        return new MigrationRequest(target, from(), architecture, layout, InputShapes.read(inputShapes),
                onlyNetworks, stubs);
    }

    private Optional<Framework> from() {
        if ("auto".equals(from)) {
            return Optional.empty();
        }
        for (Framework framework : Framework.values()) {
            if (framework.commandLineName().equals(from)) {
                return Optional.of(framework);
            }
        }
        throw new UsageException("--from is auto, pytorch or tensorflow: " + from);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.refactoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.engine.InputShapes;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.generate.Architecture;
import org.nnpivot.operators.Framework;
import org.nnpivot.shapes.LayoutPolicy;

/**
 * How to migrate, and where the result goes.
 *
 * @param request what the engine is asked for
 * @param destination where the migrated text goes
 * @param replaceExisting whether a file that stands where a new one would go is replaced even if it is no result of the source, or was edited
 */
public record MigrateSettings(MigrationRequest request, Destination destination, boolean replaceExisting) {

    private static final String TARGET = "target";
    private static final String FROM = "from";
    private static final String ARCHITECTURE = "architecture";
    private static final String LAYOUT = "layout";
    private static final String INPUT_SHAPES = "inputShapes";
    private static final String ONLY_NETWORKS = "onlyNetworks";
    private static final String STUBS = "stubs";
    private static final String DESTINATION = "destination";
    private static final String REPLACE_EXISTING = "replaceExisting";
    private static final String BETWEEN_SHAPES = ";";

    /** The default settings: new files beside the sources, none replaced. */
    public static MigrateSettings to(Framework target) {
        return new MigrateSettings(MigrationRequest.to(target), Destination.BESIDE, false);
    }

    /** As texts, for the refactoring history and scripts. */
    public Map<String, String> toArguments() {
        Map<String, String> arguments = new HashMap<>();
        arguments.put(TARGET, request.target().name());
        request.from().ifPresent(from -> arguments.put(FROM, from.name()));
        arguments.put(ARCHITECTURE, request.architecture().name());
        arguments.put(LAYOUT, request.layout().name());
        if (!request.inputShapes().isEmpty()) {
            arguments.put(INPUT_SHAPES, String.join(BETWEEN_SHAPES, InputShapes.write(request.inputShapes())));
        }
        arguments.put(ONLY_NETWORKS, Boolean.toString(request.onlyNetworks()));
        arguments.put(STUBS, Boolean.toString(request.stubs()));
        arguments.put(DESTINATION, destination.name());
        arguments.put(REPLACE_EXISTING, Boolean.toString(replaceExisting));
        return arguments;
    }

    /**
     * The settings that {@link #toArguments} wrote; the default for what is missing.
     *
     * @throws IllegalArgumentException where an argument has no such value, or none says the target
     */
    public static MigrateSettings of(Map<String, String> arguments) {
        if (!arguments.containsKey(TARGET)) {
            throw new IllegalArgumentException("the argument '" + TARGET + "' is missing");
        }
        MigrateSettings defaults = to(Framework.valueOf(arguments.get(TARGET)));
        MigrationRequest request = new MigrationRequest(defaults.request.target(),
                Optional.ofNullable(arguments.get(FROM)).map(Framework::valueOf),
                Architecture.valueOf(arguments.getOrDefault(ARCHITECTURE, defaults.request.architecture().name())),
                LayoutPolicy.valueOf(arguments.getOrDefault(LAYOUT, defaults.request.layout().name())),
                shapes(arguments.getOrDefault(INPUT_SHAPES, "")), Boolean.parseBoolean(arguments.get(ONLY_NETWORKS)),
                Boolean.parseBoolean(arguments.get(STUBS)));
        return new MigrateSettings(request,
                Destination.valueOf(arguments.getOrDefault(DESTINATION, defaults.destination.name())),
                Boolean.parseBoolean(arguments.get(REPLACE_EXISTING)));
    }

    private static Map<String, List<Long>> shapes(String text) {
        return text.isEmpty() ? Map.of() : InputShapes.read(List.of(text.split(BETWEEN_SHAPES)));
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.json.JsonReader;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.Migrator;
import org.nnpivot.generate.Architecture;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;
import org.nnpivot.shapes.LayoutPolicy;
import org.nnpivot.testkit.Cases;
import org.nnpivot.testkit.Checkout;

/**
 * Round trips settle at once: of A migrated to B1, that to A2 and that to B2, B2 is B1; and A3, which B2 is migrated to, is A2.
 * For the networks of the method's evaluation, in each style from each style, and for those in {@code tests/cases/settles}: of PyTorch
 * as classes, of Keras in the style that {@code architecture.txt} names.
 */
class RoundTripTest {

    private static final int LEAST = 15;

    private final Migrator migrator = new Migrator(Catalogues.bundled());

    /** One network in one style, and the style that all its migrations write. */
    private record Trip(Path source, Framework framework, List<Long> input, Architecture style) {

        String name() {
            return source.getParent().getFileName() + "/" + source.getFileName() + " " + style;
        }
    }

    @BeforeAll
    static void setUp() {
        EngineSetup.initialize();
    }

    @TestFactory
    Stream<DynamicTest> settle() throws IOException {
        List<Trip> trips = trips();
        assertTrue(trips.size() >= LEAST, "only " + trips.size() + " round trips");
        return trips.stream().map(trip -> DynamicTest.dynamicTest(trip.name(), () -> settles(trip)));
    }

    private static List<Trip> trips() throws IOException {
        List<Trip> trips = new ArrayList<>();
        Path list = Checkout.root().resolve("tests/cases/scenarios/networks.json");
        for (Object item : (List<?>) JsonReader.read(Files.readString(list))) {
            Map<?, ?> network = (Map<?, ?>) item;
            boolean both = network.get("sequential") != null;
            Framework framework = "pytorch".equals(network.get("framework")) ? Framework.TORCH : Framework.KERAS;
            List<Long> input = new ArrayList<>(List.of(2L));
            ((List<?>) network.get("input")).forEach(size -> input.add((Long) size));
            for (String from : both ? List.of("subclassing", "sequential") : List.of("subclassing")) {
                Path source = Checkout.root().resolve("docs/examples").resolve((String) network.get(from));
                trips.add(new Trip(source, framework, input, Architecture.SUBCLASSING));
                if (both) {
                    trips.add(new Trip(source, framework, input, Architecture.SEQUENTIAL));
                }
            }
        }
        for (Path test : Cases.folders("settles", 1)) {
            List<Long> input = Stream.of(Files.readString(test.resolve("shape.txt")).strip().split(",")).map(Long::valueOf).toList();
            Path style = test.resolve("architecture.txt");
            trips.add(Files.exists(style)
                    ? new Trip(test.resolve("source.py"), Framework.KERAS, input, Architecture.valueOf(Files.readString(style).strip()))
                    : new Trip(test.resolve("source.py"), Framework.TORCH, input, Architecture.SUBCLASSING));
        }
        return trips;
    }

    private void settles(Trip trip) throws IOException {
        Framework there = trip.framework().other();
        String first = migrate(trip, Files.readString(trip.source()), there, trip.input());
        List<Long> input = trip.framework() == Framework.TORCH ? channelsLast(trip.input()) : trip.input();
        String back = migrate(trip, first, trip.framework(), input);
        String second = migrate(trip, back, there, input);
        assertEquals(first, second, "there again");
        assertEquals(back, migrate(trip, second, trip.framework(), input), "back again");
    }

    /** What was migrated takes its images channels last, in either framework. */
    private static List<Long> channelsLast(List<Long> shape) {
        List<Long> turned = new ArrayList<>(shape);
        if (shape.size() > 3) {
            turned.add(turned.remove(1));
        }
        return turned;
    }

    private String migrate(Trip trip, String text, Framework target, List<Long> input) {
        MigrationRequest request = new MigrationRequest(target, Optional.empty(), trip.style(), LayoutPolicy.CHANNELS_LAST,
                Map.of("", input), false);
        SourceText source = SourceText.of(trip.source().toString(), text);
        MigrationResult result = migrator.migrate(source, request, Cancellation.NEVER);
        assertTrue(result.isComplete(), () -> result.findings().all().toString());
        return result.text().orElseThrow();
    }
}

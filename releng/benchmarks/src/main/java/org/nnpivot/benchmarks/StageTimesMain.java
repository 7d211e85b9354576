// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.Migrator;
import org.nnpivot.engine.Stage;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;

/** Prints the median milliseconds of each stage, and of all, over the corpus; warm, in one thread. */
public final class StageTimesMain {

    private static final int WARM_UP = 20;
    private static final int ROUNDS = 10;

    private StageTimesMain() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        EngineSetup.initialize();
        List<SourceText> sources = Sources.corpus();
        Migrator migrator = new Migrator(Catalogues.bundled());
        Map<Stage, List<Double>> stages = new EnumMap<>(Stage.class);
        List<Double> totals = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (SourceText source : sources) {
                MigrationResult result = migrator.migrate(source, MigrationRequest.to(Framework.KERAS), Cancellation.NEVER);
                if (round >= WARM_UP) {
                    result.nanoseconds().forEach((stage, time) -> stages.computeIfAbsent(stage, key -> new ArrayList<>()).add(time / 1e6));
                    totals.add(result.nanoseconds().values().stream().mapToLong(Long::longValue).sum() / 1e6);
                }
            }
        }
        stages.forEach((stage, times) -> print(stage.name().toLowerCase(Locale.ROOT), times));
        print("all", totals);
    }

    private static void print(String name, List<Double> times) {
        Collections.sort(times);
        System.out.printf(Locale.ROOT, "%-8s median %7.2f ms   90 %% %7.2f ms%n", name, times.get(times.size() / 2),
                times.get(times.size() * 9 / 10));
    }
}

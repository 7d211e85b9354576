// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.benchmarks;

import java.util.concurrent.TimeUnit;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.engine.Migrator;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the time grows with the number of layers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class GrowthBenchmark {

    /** Layers of the network. */
    @Param({"10", "100", "1000", "10000"})
    public int layers;

    private SourceText source;
    private Migrator migrator;

    /** Writes the network. */
    @Setup
    public void setUp() {
        EngineSetup.initialize();
        source = Sources.chain(layers);
        migrator = new Migrator(Catalogues.bundled());
    }

    /** All stages. */
    @Benchmark
    public MigrationResult migrate() {
        return migrator.migrate(source, MigrationRequest.to(Framework.KERAS), Cancellation.NEVER);
    }
}

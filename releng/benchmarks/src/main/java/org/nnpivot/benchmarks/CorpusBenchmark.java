// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.engine.EngineSetup;
import org.nnpivot.engine.MigrationRequest;
import org.nnpivot.engine.Migrator;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.PythonReader;
import org.nnpivot.python.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One file of the corpus after the other, warm, in one thread; parsing alone is the limit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
public class CorpusBenchmark {

    private List<SourceText> sources;
    private Migrator migrator;
    private int next;

    /** Reads the files. */
    @Setup
    public void setUp() {
        EngineSetup.initialize();
        sources = Sources.corpus();
        migrator = new Migrator(Catalogues.bundled());
    }

    private SourceText source() {
        next = (next + 1) % sources.size();
        return sources.get(next);
    }

    /** All stages. */
    @Benchmark
    public void migrate(Blackhole result) {
        result.consume(migrator.migrate(source(), MigrationRequest.to(Framework.KERAS), Cancellation.NEVER));
    }

    /** The parser alone. */
    @Benchmark
    public void parse(Blackhole result) {
        result.consume(new PythonReader().read(source(), new Findings()));
    }
}

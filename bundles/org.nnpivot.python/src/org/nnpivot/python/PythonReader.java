// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import java.util.Optional;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.model.python.Module;
import org.nnpivot.python.parse.DeepStack;
import org.nnpivot.python.parse.PegParser;

/**
 * Reads Python (the grammar of 3.12) into the PythonAST model. The text is data: nothing of it is run. Stateless, may be
 * shared between threads.
 */
public final class PythonReader {

    private final ReaderLimits limits;
    private final Cancellation cancellation;

    /** With the default limits, not to be cancelled. */
    public PythonReader() {
        this(ReaderLimits.DEFAULT, Cancellation.NEVER);
    }

    /** With limits of the caller, who may cancel. */
    public PythonReader(ReaderLimits limits, Cancellation cancellation) {
        this.limits = limits;
        this.cancellation = cancellation;
    }

    /**
     * The model of a text, every node with the range it was read from. Empty, with one finding that says where and why,
     * for a text that is not Python or exceeds the limits. A text without statements is an empty module.
     *
     * @throws org.nnpivot.diagnostics.CancelledException where the work is no longer wanted
     */
    public Optional<Module> read(SourceText source, Findings findings) {
        int length = source.text().length();
        if (length > limits.characters()) {
            SourceRange range = SourceRange.beginningOf(source.file());
            findings.add(EngineFinding.TOO_LARGE, range, length, limits.characters());
            return Optional.empty();
        }
        PegParser parser = new PegParser(source, limits.depth(), cancellation, findings);
        return DeepStack.call(parser::parse);
    }
}

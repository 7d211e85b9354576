// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate;

import java.util.List;
import java.util.Set;
import org.nnpivot.generate.print.ModulePrinter;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Framework;

/**
 * Prints lowered models as Python of one framework. Keeps its parsed templates from one model to the next. One thread at a
 * time.
 */
public final class Printer {

    private final Framework target;
    private final ModulePrinter printer;

    /** A printer for that framework. */
    public Printer(Catalogue catalogue, Framework target) {
        this.target = target;
        this.printer = new ModulePrinter(catalogue, target);
    }

    /** The text of all networks of a model that was lowered for this printer's framework. */
    public PrintedModule print(Lowered lowered) {
        return print(lowered, List.of(), Set.of());
    }

    /**
     * The text of all networks of a model that was lowered for this printer's framework, and of stubs beside them.
     *
     * @param bound names that mean something else in the file
     */
    public PrintedModule print(Lowered lowered, List<Stub> stubs, Set<String> bound) {
        if (lowered.target() != target) {
            throw new IllegalArgumentException("lowered for " + lowered.target() + ", not for " + target);
        }
        return printer.print(lowered, stubs, bound);
    }
}

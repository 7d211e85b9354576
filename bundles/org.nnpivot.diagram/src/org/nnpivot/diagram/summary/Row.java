// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.summary;

import java.util.List;
import org.nnpivot.diagram.count.Quantity;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.Expression;

/**
 * One line of a summary.
 *
 * @param level how many networks it is inside of, the outermost not counted
 * @param path names from the outermost network, joined by dots
 * @param type an operator of the catalogue, or a network
 * @param state whether its weights count here
 * @param inputs shapes of what it takes; a shape is {@code null} when nothing is known of it
 * @param outputs shapes of what it gives
 * @param counts what it holds and does
 * @param element the use or definition it stands for
 */
public record Row(int level, String path, String type, State state, List<List<Expression>> inputs, List<List<Expression>> outputs,
        Counts counts, Element element) {

    /** Whether the weights of a row count there. */
    public enum State {
        /** They do, or there are none. */
        OWN,
        /** They belong to an earlier row: the definition is used again. */
        SHARED,
        /** The definition is never used. */
        UNUSED,
        /** The row heads those of a network's parts, where all is counted. */
        HEADING
    }

    /**
     * Numbers of one row or of all.
     *
     * @param parameters what training changes
     * @param statistics what is kept and not trained
     * @param multiplies multiply-adds for one sample
     */
    public record Counts(Quantity parameters, Quantity statistics, Quantity multiplies) {

        /** Nothing at all. */
        public static final Counts NONE = new Counts(Quantity.NONE, Quantity.NONE, Quantity.NONE);

        /** Whether there are weights, or may be. */
        public boolean holds() {
            return !parameters.isNone() || !statistics.isNone();
        }

        /** Only what is done. */
        public Counts withoutWeights() {
            return new Counts(Quantity.NONE, Quantity.NONE, multiplies);
        }

        /** Both together. */
        public Counts plus(Counts other) {
            return new Counts(parameters.plus(other.parameters), statistics.plus(other.statistics), multiplies.plus(other.multiplies));
        }
    }

    /** Copies the lists; shapes may be {@code null}. */
    public Row {
        inputs = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(inputs));
        outputs = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(outputs));
    }
}

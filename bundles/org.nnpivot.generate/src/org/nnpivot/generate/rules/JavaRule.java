// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rules;

/** A rewrite that the catalogue names. Implementations hold no state. */
public interface JavaRule {

    /** Rewrites the subject; false, with nothing changed, when the rule does not fit. */
    boolean apply(RuleCall call);

    /** The way back, for a reversible rule: recognises what {@link #apply} makes; false when it is not there. */
    default boolean recognise(RuleCall call) {
        return false;
    }
}

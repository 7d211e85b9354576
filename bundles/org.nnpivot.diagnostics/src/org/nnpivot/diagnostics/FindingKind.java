// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagnostics;

/**
 * What a finding is about. The engine's own kinds are the constants of {@link EngineFinding}; those that an operator
 * declares in the catalogue are {@link OperatorFinding}s.
 */
public interface FindingKind {

    /** The stable name, in kebab case; scripts and suppressions refer to it. */
    String id();

    /** How much it weighs. */
    Severity severity();

    /** The text for people; {@code {0}}, {@code {1}}, … stand for the finding's arguments. */
    String template();

    /** Where the help on findings explains it. */
    default String helpAnchor() {
        return id();
    }

    /** Whether it declares a difference between the frameworks that a translation keeps. */
    default boolean isDeviation() {
        return false;
    }
}

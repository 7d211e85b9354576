// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagnostics;

import java.util.Locale;

/** A kind that is a constant of an enumeration: its id is the constant's name in kebab case. */
public interface EnumeratedKind extends FindingKind {

    /**
     * What there is to say of a kind.
     *
     * @param severity its weight
     * @param template text for people, with {@code {0}}, {@code {1}}, … for arguments
     */
    record Wording(Severity severity, String template) {}

    /** The constant's name. */
    String name();

    /** What there is to say of it. */
    Wording wording();

    @Override
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    default Severity severity() {
        return wording().severity();
    }

    @Override
    default String template() {
        return wording().template();
    }
}

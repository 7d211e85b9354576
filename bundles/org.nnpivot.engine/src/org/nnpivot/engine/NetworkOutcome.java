// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import org.nnpivot.diagnostics.SourceRange;

/**
 * What became of one network.
 *
 * @param name the class or variable
 * @param status what became of it
 * @param range where it stands in the source
 * @param translated how many definitions and uses the result holds; 0 when refused
 * @param kept how many statements were copied as they are
 * @param refused how many errors refuse it
 */
public record NetworkOutcome(String name, NetworkStatus status, SourceRange range, int translated, int kept,
        int refused) {}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

/**
 * A word that names something.
 *
 * @param document the name of the text it stands in
 * @param start its first code unit
 * @param end behind its last one
 * @param declares whether the name is given here
 */
public record Place(String document, int start, int end, boolean declares) {}

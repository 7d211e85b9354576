// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.serializer;

/** Decides which rule writes an element; what is generated from the grammar does. */
public class NotationSemanticSequencer extends AbstractNotationSemanticSequencer {}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** From characters to tokens: which hyphens are bullets, which words are keywords, and which comments stand before or behind an element. */
package org.nnpivot.notation.parser;

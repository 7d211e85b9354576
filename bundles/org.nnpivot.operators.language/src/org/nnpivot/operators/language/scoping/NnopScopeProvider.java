// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.scoping;

/** Nothing of the notation is a cross reference; names are checked by the validator. */
public class NnopScopeProvider extends AbstractNnopScopeProvider {}

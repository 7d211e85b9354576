// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** What names in a Python model refer to, as far as the text alone tells: imports, aliases, and what hides them. */
package org.nnpivot.python.resolve;

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** The pages of the help that the catalogue and the findings are the text of. */
package org.nnpivot.help.reference;

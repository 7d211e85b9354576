// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors

/** Reports of migrations for other programs and for people: JSON, SARIF and HTML. */
package org.nnpivot.engine.report;

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** Tests that the engine does inside OSGi what it does in plain Java. */
package org.nnpivot.tests.osgi;

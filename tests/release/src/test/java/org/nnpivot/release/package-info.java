// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
/** What users get: the update site, the products, the licences of what comes with them, and builds that use them. */
package org.nnpivot.release;

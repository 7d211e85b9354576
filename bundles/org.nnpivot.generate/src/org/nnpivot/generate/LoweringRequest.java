// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate;

import org.nnpivot.operators.Framework;
import org.nnpivot.shapes.LayoutPolicy;

/**
 * What is wanted of a migration.
 *
 * @param target the framework to write
 * @param architecture how networks are written
 * @param layout the order of axes that the result takes
 */
public record LoweringRequest(Framework target, Architecture architecture, LayoutPolicy layout) {}

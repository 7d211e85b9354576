// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.graph;

import org.nnpivot.model.nn.Element;

/**
 * A tensor on its way from one box to another of the same graph.
 *
 * @param from number of the box that makes it
 * @param to number of the box that takes it
 * @param label its shape; empty when nothing is known of it
 * @param element the tensor
 */
public record GraphEdge(int from, int to, String label, Element element) {}

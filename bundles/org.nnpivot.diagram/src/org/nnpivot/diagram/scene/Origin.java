// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.diagram.scene;

import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.model.nn.Element;

/**
 * What an element of a scene stands for.
 *
 * @param element in the pivot; a use, a tensor, a network or a region
 * @param range where it stands in the source
 */
public record Origin(Element element, SourceRange range) {}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation;

import java.util.Optional;
import org.eclipse.xtext.parser.IParseResult;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.nn.Model;

/**
 * A text of the notation and what it means.
 *
 * @param tree its words and their structure; empty for a text that is too large to be parsed
 * @param model empty where the text does not follow the grammar; where there are other errors, what can be understood
 * @param findings what is wrong
 */
public record ParsedText(IParseResult tree, Optional<Model> model, Findings findings) {}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.extract.Extractor;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.python.Module;
import org.nnpivot.python.SourceText;
import org.nnpivot.python.normal.Built;
import org.nnpivot.python.resolve.Imports;

/**
 * What is known of a file once it has been read.
 *
 * @param source its text
 * @param module its syntax tree, as it was written
 * @param imports what its names stand for
 * @param model the pivot of the networks that are not refused, shapes inferred
 * @param sites all its networks
 * @param followed functions whose text became part of networks
 * @param activations activations that the file gives to networks, by the text that writes them: their names
 */
public record Analysis(SourceText source, Module module, Imports imports, Model model, List<Extractor.Site> sites,
        Set<String> followed, Map<Built.Span, String> activations) {}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate;

import java.util.List;
import org.nnpivot.generate.print.Marks;
import org.nnpivot.model.nn.NeuralNetwork;

/**
 * The text of one network of a file.
 *
 * @param network of the lowered model
 * @param name of the class or variable
 * @param text statements at the left margin, with a newline at the end; empty for a class that is needed no more
 * @param places where its operators and uses stand in the text
 */
public record PrintedNetwork(NeuralNetwork network, String name, String text, List<Marks.Placed> places) {}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.workspace.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.CancelledException;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.engine.Analysis;
import org.nnpivot.engine.Migrator;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.python.SourceText;

/**
 * What is known of one input of a network.
 *
 * @param network the network's name
 * @param input the input's name
 * @param sizes its sizes, the batch first, as numbers or symbols; empty where not even the rank is known
 */
public record NetworkInput(String network, String input, Optional<List<String>> sizes) {

    /**
     * The inputs of a file's networks, shapes inferred from the code.
     *
     * @throws CancelledException where the answer is no longer wanted
     * @throws CoreException where the file can't be read
     */
    public static List<NetworkInput> of(IFile file, Map<String, List<Long>> inputShapes, Cancellation cancellation) throws CoreException {
        Findings findings = new Findings();
        Optional<SourceText> source = new FileContents(file).read(findings);
        if (source.isEmpty()) {
            return List.of();
        }
        Optional<Analysis> analysis = new Migrator(Catalogues.bundled()).analyze(source.get(), inputShapes, findings, cancellation);
        List<NetworkInput> inputs = new ArrayList<>();
        analysis.ifPresent(read -> read.model().getNetworks().forEach(network -> network.getInputs()
                .forEach(input -> inputs.add(of(network, input)))));
        return inputs;
    }

    private static NetworkInput of(NeuralNetwork network, Tensor input) {
        Optional<List<String>> sizes = Optional.ofNullable(input.getShape())
                .map(shape -> shape.getDimensions().stream().map(Expressions::text).toList());
        return new NetworkInput(network.getName(), input.getName(), sizes);
    }
}

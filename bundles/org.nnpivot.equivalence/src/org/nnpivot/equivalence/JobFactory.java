// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.generate.Lowered;
import org.nnpivot.generate.weights.WeightPlanner;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.SymbolExpression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Framework;

/** Makes jobs of migrations: what the migration knows of inputs, outputs and weights is what a proof needs. Stateless. */
public final class JobFactory {

    /** How many samples stand in a batch whose size is open: with one alone, mixing samples up would show nothing. */
    private static final long BATCH = 2;
    private static final String BATCH_SYMBOL = "N";

    private final Catalogue catalogue;

    /** Makes jobs by the weights that the catalogue declares. */
    public JobFactory(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The networks of a migration that are no part of another one, in source order; as they were printed. */
    public static List<NeuralNetwork> networks(MigrationResult result) {
        if (result.lowered().isEmpty()) {
            return List.of();
        }
        List<NeuralNetwork> networks = new ArrayList<>(result.lowered().get().model().getNetworks());
        Set<NeuralNetwork> parts = new HashSet<>();
        networks.forEach(network -> network.eAllContents().forEachRemaining(element -> {
            if (element instanceof SubNetwork part) {
                parts.add(part.getNetwork());
            }
        }));
        networks.removeAll(parts);
        return networks;
    }

    /**
     * The job for one network of a migration.
     *
     * @param network one of {@link #networks}
     * @param request the files, and what the migration does not know
     * @throws EquivalenceException where the shape of an input is known from neither
     */
    public EquivalenceJob job(MigrationResult result, NeuralNetwork network, ProofRequest request) throws EquivalenceException {
        Lowered lowered = result.lowered().orElseThrow();
        Framework target = lowered.target();
        NeuralNetwork source = lowered.networks().get(network);
        String expression = request.expression() == null ? construction(network) : request.expression();
        return new EquivalenceJob(network.getName(), new NetworkCode(request.source(), expression, target.other()),
                new NetworkCode(request.target(), expression, target), inputs(source, network, request.inputShapes()),
                outputs(network), new WeightPlanner(catalogue).plan(lowered, network), request.extent(), request.limits());
    }

    /** A chain of layers is a variable, everything else a class. */
    private static String construction(NeuralNetwork network) {
        return network.getStyle() == NetworkStyle.SEQUENTIAL ? network.getName() : network.getName() + "()";
    }

    private static List<NetworkInput> inputs(NeuralNetwork source, NeuralNetwork target, Map<String, List<Long>> shapes)
            throws EquivalenceException {
        List<NetworkInput> inputs = new ArrayList<>();
        for (int i = 0; i < source.getInputs().size(); i++) {
            Tensor tensor = source.getInputs().get(i);
            List<Long> given = shapes.getOrDefault(tensor.getName(), source.getInputs().size() == 1 ? shapes.get("") : null);
            inputs.add(new NetworkInput(tensor.getName(), given == null ? shape(tensor) : given, tensor.getDtype(),
                    tensor.isSetLow() ? tensor.getLow() : null, tensor.isSetHigh() ? tensor.getHigh() : null,
                    target.getInputs().get(i).getLayout()));
        }
        return inputs;
    }

    private static List<Long> shape(Tensor tensor) throws EquivalenceException {
        List<Long> sizes = new ArrayList<>();
        for (Expression dimension : tensor.getShape() == null ? List.<Expression>of() : tensor.getShape().getDimensions()) {
            boolean batch = dimension instanceof SymbolExpression symbol && BATCH_SYMBOL.equals(symbol.getName());
            OptionalLong size = batch ? OptionalLong.of(BATCH) : Expressions.asLong(dimension);
            if (size.isEmpty()) {
                throw new EquivalenceException("the shape of " + tensor.getName() + " is open at " + Expressions.text(dimension));
            }
            sizes.add(size.getAsLong());
        }
        if (sizes.isEmpty()) {
            throw new EquivalenceException("the shape of " + tensor.getName() + " is not known");
        }
        return sizes;
    }

    private static List<List<Integer>> outputs(NeuralNetwork network) {
        return network.getBody().getResults().stream()
                .map(result -> result.getTensor() == null ? List.<Integer>of() : List.copyOf(result.getTensor().getLayout()))
                .toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.engine.MigrationResult;
import org.nnpivot.equivalence.interpreter.NotInterpretedException;
import org.nnpivot.equivalence.interpreter.PivotProgram;
import org.nnpivot.generate.Lowered;
import org.nnpivot.generate.rewrite.FusedActivations;
import org.nnpivot.generate.weights.PivotWeights;
import org.nnpivot.model.nn.ElementType;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Parameter;
import org.nnpivot.model.nn.SymbolExpression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;

/**
 * Makes the job that proves a migration: inputs with shapes and domains from the pivot, permutations of inputs and outputs
 * from the lowered model, weights by its plan.
 *
 * @param result of the migration
 * @param source file that was migrated
 * @param target file that the result has been written to
 * @param batch size of the batch where the pivot leaves it open
 * @param extent how much is tried
 * @param limits what counts as rounding
 */
public record MigrationProof(MigrationResult result, Path source, Path target, long batch, Extent extent, Limits limits) {

    private static final String ROUNDED_CONSTANT = "Float32Constant";
    private static final String PADDING_ROW = "PaddingRow";

    /** The networks of the target file that can be proven on their own, in its order: those that are no part of another. */
    public List<NeuralNetwork> networks() {
        return result.lowered().map(lowered -> lowered.model().getNetworks().stream()
                .filter(network -> !lowered.isPart(network) && isBuiltByDefault(network)).toList()).orElse(List.of());
    }

    /**
     * The job for one network, constructed with its defaults.
     *
     * @throws EquivalenceException where the size of an input is not known
     */
    public EquivalenceJob job(NeuralNetwork network) throws EquivalenceException {
        return job(network, pivot(network).getName(), network.getName());
    }

    /**
     * The job for one network.
     *
     * @param network one of {@link #networks}
     * @param sourceExpression what gives the network inside the module of the source
     * @param targetExpression what gives it inside that of the target
     * @throws EquivalenceException where the size of an input is not known
     */
    public EquivalenceJob job(NeuralNetwork network, String sourceExpression, String targetExpression)
            throws EquivalenceException {
        Lowered lowered = result.lowered().orElseThrow();
        List<NetworkInput> inputs = new ArrayList<>();
        for (int i = 0; i < network.getInputs().size(); i++) {
            inputs.add(input(pivot(network), pivot(network).getInputs().get(i), network.getInputs().get(i)));
        }
        return new EquivalenceJob(network.getName(),
                new NetworkCode(source, sourceExpression, lowered.target().other()),
                new NetworkCode(target, targetExpression, lowered.target()), inputs,
                network.getBody().getResults().stream().map(MigrationProof::layout).toList(),
                lowered.plan(network), extent, deviates(ROUNDED_CONSTANT) ? limits.withSinglePrecisionConstants() : limits,
                pivots(network));
    }

    /** The pivots of a network of the target file; none where the interpreter has no meaning for something in it. */
    private List<Pivot> pivots(NeuralNetwork network) {
        Lowered lowered = result.lowered().orElseThrow();
        NeuralNetwork read = pivot(network);
        FusedActivations fused = new FusedActivations(lowered.planner().catalogue(), lowered.target());
        try {
            return List.of(
                    new Pivot("as read", PivotProgram.of(read,
                            PivotWeights.read(lowered.planner(), lowered.target().other(), read), layer -> Optional.empty()), false),
                    new Pivot("as lowered", PivotProgram.of(network, PivotWeights.lowered(lowered, network), fused::of), true));
        } catch (NotInterpretedException e) {
            return List.of();
        }
    }

    /** Of a class with several structures the first is what its defaults build. */
    private static boolean isBuiltByDefault(NeuralNetwork network) {
        return network.getVariantOf() == null || network.getVariantOf().equals(network.getName());
    }

    /** Whether the migration declared a difference between the frameworks. */
    private boolean deviates(String id) {
        return result.findings().all().stream().anyMatch(finding -> finding.id().equals(id));
    }

    private NeuralNetwork pivot(NeuralNetwork network) {
        return result.lowered().orElseThrow().networks().get(network);
    }

    private static List<Integer> layout(Operand output) {
        return output.getTensor() == null ? List.of() : output.getTensor().getLayout();
    }

    private NetworkInput input(NeuralNetwork network, Tensor inPivot, Tensor lowered) throws EquivalenceException {
        if (inPivot.getShape() == null) {
            throw new EquivalenceException("the shape of the input " + inPivot.getName() + " is not known");
        }
        List<Long> shape = new ArrayList<>();
        for (Expression size : inPivot.getShape().getDimensions()) {
            shape.add(size(network, inPivot, size));
        }
        return new NetworkInput(inPivot.getName(), shape, inPivot.getDtype(), low(inPivot),
                inPivot.isSetHigh() ? inPivot.getHigh() : null, lowered.getLayout());
    }

    /** The frameworks differ in the gradient of a padding row, as is declared; it is the first one, and is left out. */
    private Long low(Tensor input) {
        Long low = input.isSetLow() ? input.getLow() : null;
        boolean padded = input.getDtype() == ElementType.INTEGER && deviates(PADDING_ROW);
        return padded && (low == null || low == 0) ? Long.valueOf(1) : low;
    }

    private long size(NeuralNetwork network, Tensor input, Expression size) throws EquivalenceException {
        if (size instanceof SymbolExpression symbol && symbol.getName().equals("N")) {
            return batch;
        }
        Expression value = Arithmetic.simplify(Arithmetic.substitute(size, defaults(network)));
        return Expressions.asLong(value).orElseThrow(() -> new EquivalenceException("the size " + Expressions.text(size)
                + " of the input " + input.getName() + " is not known"));
    }

    private static Map<String, Expression> defaults(NeuralNetwork network) {
        Map<String, Expression> defaults = new HashMap<>();
        for (Parameter parameter : network.getParameters()) {
            if (parameter.getDefault() != null) {
                defaults.put(parameter.getName(), parameter.getDefault());
            }
        }
        return defaults;
    }
}

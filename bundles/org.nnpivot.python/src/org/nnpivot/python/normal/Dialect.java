// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.Optional;
import java.util.Set;

/** How a framework writes networks: its base classes and the name of the forward pass. The only place that knows these. */
public enum Dialect {
    TORCH("forward", Set.of("torch.nn.Module"), Set.of(), "torch.nn.Sequential"),
    KERAS("call", Set.of("keras.Model", "keras.models.Model"), Set.of("keras.layers.Layer", "keras.Layer"), "keras.Sequential");

    private static final Set<String> INPUTS = Set.of("keras.Input", "keras.layers.Input", "keras.layers.InputLayer");

    private final String forward;
    private final Set<String> models;
    private final Set<String> blocks;
    private final String sequential;

    Dialect(String forward, Set<String> models, Set<String> blocks, String sequential) {
        this.forward = forward;
        this.models = models;
        this.blocks = blocks;
        this.sequential = sequential;
    }

    /** The method that holds the forward pass. */
    public String forward() {
        return forward;
    }

    /** Whether tensors can be changed: elsewhere {@code x += y} makes a new one. */
    boolean changesInPlace() {
        return this == TORCH;
    }

    /** The class of a chain of layers. */
    public String sequential() {
        return sequential;
    }

    /** Whether the base class is one of a part of a model rather than of a whole one. */
    public boolean isBlock(String base) {
        return blocks.contains(base);
    }

    /** The framework whose networks have this base class. */
    public static Optional<Dialect> ofBase(String base) {
        for (Dialect dialect : values()) {
            if (dialect.models.contains(base) || dialect.blocks.contains(base)) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }

    /** The framework whose chain of layers is constructed by this name. */
    public static Optional<Dialect> ofSequential(String api) {
        for (Dialect dialect : values()) {
            if (dialect.sequential.equals(api)) {
                return Optional.of(dialect);
            }
        }
        return "keras.models.Sequential".equals(api) ? Optional.of(KERAS) : Optional.empty();
    }

    /** Whether a function sets initial values of weights. */
    boolean isInitialiser(String api) {
        return this == TORCH && api.startsWith("torch.nn.init.");
    }

    /** Whether a name makes a dictionary of layers that the framework knows of. */
    static boolean isDictionary(String api) {
        return "torch.nn.ModuleDict".equals(api);
    }

    /** Whether a name makes a list of layers that the framework knows of. */
    static boolean isList(String api) {
        return "torch.nn.ModuleList".equals(api);
    }

    /** Whether a name stands for what a network takes, rather than for a layer. */
    public static boolean isInput(String api) {
        return INPUTS.contains(api);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.Optional;
import java.util.Set;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.Keyword;

/** How a framework writes networks: its base classes and the name of the forward pass. The only place that knows these. */
public enum Dialect {
    TORCH("forward", Set.of("torch.nn.Module"), Set.of(), "torch.nn.Sequential"),
    KERAS("call", Set.of("keras.Model", "keras.models.Model"), Set.of("keras.layers.Layer", "keras.Layer"), "keras.Sequential");

    /** The packages that the frameworks' own names begin with. */
    private static final Set<String> PACKAGES = Set.of("torch", "tensorflow", "keras");

    private static final Set<String> INPUTS = Set.of("keras.Input", "keras.layers.Input", "keras.layers.InputLayer");

    private static final String ORDINARY_TYPE = "float32";
    private static final Set<String> ORDINARY_TYPES = Set.of(ORDINARY_TYPE, "float");
    private static final Set<String> DECORATIONS = Set.of("tensorflow.function", "tensorflow.autograph.experimental.do_not_convert",
            "keras.saving.register_keras_serializable", "keras.utils.register_keras_serializable");
    private static final Set<String> DESCRIPTIONS = Set.of("get_config", "from_config", "compute_output_shape", "compute_output_spec",
            "get_build_config", "build_from_config");

    private static final Set<String> ACCELERATORS = Set.of("torch.cuda.is_available", "torch.backends.mps.is_available");

    private static final Set<String> CALLED = Set.of("forward", "call", "build", "train", "eval", "compute_mask",
            "compute_output_shape", "compute_output_spec");

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

    /** Whether a qualified name is one of a framework. */
    static boolean isOfFramework(String qualified) {
        int dot = qualified.indexOf('.');
        return PACKAGES.contains(dot < 0 ? qualified : qualified.substring(0, dot));
    }

    /** The method that holds the forward pass. */
    public String forward() {
        return forward;
    }

    /** Whether tensors can be changed: elsewhere {@code x += y} makes a new one. */
    boolean changesInPlace() {
        return this == TORCH;
    }

    /** Whether a model takes several tensors as one list or dictionary. */
    boolean takesStructures() {
        return this == KERAS;
    }

    /** Where the methods are that every network has from its base class, with a dot at the end. */
    String methods() {
        return this == KERAS ? "keras.layers.Layer." : "torch.nn.Module.";
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

    /** The framework in which a call of this name makes a model of tensors: the functional style. */
    public static Optional<Dialect> ofFunctional(String api) {
        return KERAS.models.contains(api) ? Optional.of(KERAS) : Optional.empty();
    }

    /** Whether a name makes a place where tensors are kept, which has no meaning for their numbers. */
    static boolean isPlace(String api) {
        return "torch.device".equals(api);
    }

    /** Whether a function says if the machine has some accelerator. */
    static boolean looksForAccelerator(String api) {
        return ACCELERATORS.contains(api);
    }

    /** Whether a name makes a list of layers that the framework knows of. */
    static boolean isList(String api) {
        return "torch.nn.ModuleList".equals(api);
    }

    /** Whether an argument says the element type that layers have anyway. */
    boolean isOrdinaryType(Keyword argument) {
        return "dtype".equals(argument.getArg()) && switch (argument.getValue()) {
            case Constant text -> this == KERAS && ORDINARY_TYPE.equals(text.getValue());
            case Attribute attribute -> ORDINARY_TYPES.contains(attribute.getAttr());
            default -> false;
        };
    }

    /** Whether a decorator of this name says nothing of what a class or function computes. */
    static boolean isDecoration(String api) {
        return DECORATIONS.contains(api);
    }

    /** Whether a method describes a layer of the framework, for saving it or for its shapes, and computes no result. */
    boolean isDescription(String method) {
        return this == KERAS && DESCRIPTIONS.contains(method);
    }

    /** Whether one of the frameworks calls a method of this name itself, so that it decides on what a network computes. */
    static boolean callsItself(String method) {
        return CALLED.contains(method);
    }

    /** Whether a name stands for what a network takes, rather than for a layer. */
    public static boolean isInput(String api) {
        return INPUTS.contains(api);
    }
}

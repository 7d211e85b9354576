// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.operators.Framework;

/** The words of a framework that belong to the structure of a network and not to an operator. */
public enum Dialect {
    TORCH("torch.nn.Module", "torch.nn.Module", "torch.nn.Sequential", "forward", List.of(
            new Alias("torch.nn.functional", "F", "import torch.nn.functional as F"),
            new Alias("torch.nn", "nn", "from torch import nn"),
            new Alias("torch", "torch", "import torch"),
            new Alias("math", "math", "import math"))) {
        @Override
        String size(NameTable names, String tensor, String axis) {
            return tensor + ".size(" + axis + ")";
        }

        @Override
        Optional<String> shape(String tensor) {
            return Optional.of(tensor + ".shape");
        }

        @Override
        String rootName() {
            return "torch";
        }

        @Override
        Optional<String> layerList() {
            return Optional.of("torch.nn.ModuleList");
        }

        @Override
        String append() {
            return "append";
        }
    },
    KERAS("keras.Model", "keras.layers.Layer", "keras.Sequential", "call", List.of(
            new Alias("keras.layers", "layers", "from tensorflow.keras import layers"),
            new Alias("keras", "keras", "from tensorflow import keras"),
            new Alias("keras", "tf.keras", "import tensorflow as tf"),
            new Alias("tensorflow", "tf", "import tensorflow as tf"),
            new Alias("math", "math", "import math"))) {
        @Override
        String size(NameTable names, String tensor, String axis) {
            return names.root() + ".shape(" + tensor + ")[" + axis + "]";
        }

        @Override
        Code number(NameTable names, Code size, String tensor) {
            String type = tensor == null ? names.reference("keras.backend.floatx", Set.of()) + "()" : tensor + ".dtype";
            return Code.atom(names.root() + ".cast(" + size.text() + ", " + type + ")");
        }

        @Override
        String rootName() {
            return "tensorflow";
        }
    };

    /**
     * How a module is imported.
     *
     * @param module its qualified name
     * @param alias the name it has in the file
     * @param statement the import statement
     */
    record Alias(String module, String alias, String statement) {}

    private final String model;
    private final String layer;
    private final String sequential;
    private final String forward;
    private final List<Alias> aliases;

    Dialect(String model, String layer, String sequential, String forward, List<Alias> aliases) {
        this.model = model;
        this.layer = layer;
        this.sequential = sequential;
        this.forward = forward;
        this.aliases = aliases;
    }

    /** The framework. */
    public Framework framework() {
        return this == TORCH ? Framework.TORCH : Framework.KERAS;
    }

    /** The dialect of a framework. */
    public static Dialect of(Framework framework) {
        return framework == Framework.TORCH ? TORCH : KERAS;
    }

    /** Qualified name of the base class of whole models. */
    public String model() {
        return model;
    }

    /** Qualified name of the base class of building blocks. */
    public String layer() {
        return layer;
    }

    /** Qualified name of the class of chains. */
    public String sequential() {
        return sequential;
    }

    /** Name of the method that is the forward pass. */
    public String forward() {
        return forward;
    }

    /** Longest module first. */
    List<Alias> aliases() {
        return aliases;
    }

    /** The size of a tensor along an axis, as it is when the network runs. */
    abstract String size(NameTable names, String tensor, String axis);

    /** What is computed of sizes, in the type of a tensor, or as a real number where {@code tensor} is {@code null}. */
    Code number(NameTable names, Code size, String tensor) {
        return size;
    }

    /** All sizes at once, to be taken apart; empty where there is no such thing. */
    Optional<String> shape(String tensor) {
        return Optional.empty();
    }

    /** Qualified name of the class of lists of layers; empty where a list of Python is one. */
    Optional<String> layerList() {
        return Optional.empty();
    }

    /** The method that adds a layer to a chain. */
    String append() {
        return "add";
    }

    /** The module whose functions work on tensors. */
    abstract String rootName();

    /** How the forward pass asks whether the network is training. */
    String mode() {
        return passesMode() ? UseScope.MODE : "self." + UseScope.MODE;
    }

    /** Whether the mode is an argument of the forward pass (and not a state of the network). */
    boolean passesMode() {
        return this == KERAS;
    }
}

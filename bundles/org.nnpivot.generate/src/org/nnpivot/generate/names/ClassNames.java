// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.names;

import java.util.Set;
import org.nnpivot.model.nn.NeuralNetwork;

/** The names of classes for networks whose source has none: chains of layers and functional models. */
public final class ClassNames {

    private static final String MODEL = "Model";
    /** What functions that make something begin with. */
    private static final Set<String> VERBS = Set.of("build", "create", "make", "get", "define", "construct", "generate", "init", "new");

    private ClassNames() {}

    /** The name that the source itself gives the network, else that of its variable or function, as classes are called. */
    public static String of(NeuralNetwork network) {
        boolean named = network.getMetadata() != null && !network.getMetadata().getSynonyms().isEmpty();
        String own = network.getName();
        String name = camelCase(named ? network.getMetadata().getSynonyms().get(0) : network.isFunction() ? withoutVerb(own) : own);
        if (name.isEmpty()) {
            return MODEL;
        }
        String letter = Character.isDigit(name.charAt(0)) ? MODEL + name : name;
        return letter.equals(own) ? letter + MODEL : letter;
    }

    private static String withoutVerb(String function) {
        String name = function.replaceFirst("^_+", "");
        int end = name.indexOf('_');
        return end < 0 ? VERBS.contains(name) ? MODEL : name : VERBS.contains(name.substring(0, end)) ? name.substring(end + 1) : name;
    }

    /** {@code feature_layers} as a class is {@code FeatureLayers}. */
    public static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                camel.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return camel.toString();
    }
}

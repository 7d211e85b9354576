// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.resolve;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one spelling of names that a library offers under several. */
final class QualifiedNames {

    private static final String KERAS = "keras";
    /** Modules of TensorFlow that are Keras. */
    private static final List<String> KERAS_HOMES = List.of("tensorflow.keras", "tensorflow.python.keras");

    /** Where Keras 2 kept layers, in modules that came and went. */
    private static final Pattern LAYER_MODULES = Pattern.compile("keras\\.layers\\.(?:experimental\\.preprocessing|preprocessing|"
            + "core|convolutional|pooling|normalization|advanced_activations|embeddings|recurrent|merge|merging|wrappers|noise|local|"
            + "regularization|reshaping|attention|activation|rnn)\\.(?:[a-z_0-9]+\\.)?(\\w+)");
    private static final Pattern ENGINE = Pattern.compile("keras\\.engine\\.(?:[a-z_]+\\.)?(Layer|Model|Input|InputLayer|Sequential)");

    private QualifiedNames() {
    }

    static String unified(String name) {
        for (String home : KERAS_HOMES) {
            if (name.equals(home)) {
                return KERAS;
            }
            if (name.startsWith(home) && name.charAt(home.length()) == '.') {
                return layer(KERAS + name.substring(home.length()));
            }
        }
        return layer(name);
    }

    private static String layer(String name) {
        Matcher layer = LAYER_MODULES.matcher(name);
        if (layer.matches()) {
            return "keras.layers." + layer.group(1);
        }
        Matcher engine = ENGINE.matcher(name);
        return engine.matches() ? KERAS + "." + engine.group(1) : name;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.resolve;

import java.util.List;

/** The one spelling of names that a library offers under several. */
final class QualifiedNames {

    private static final String KERAS = "keras";
    /** Modules of TensorFlow that are Keras. */
    private static final List<String> KERAS_HOMES = List.of("tensorflow.keras", "tensorflow.python.keras");

    private QualifiedNames() {
    }

    static String unified(String name) {
        for (String home : KERAS_HOMES) {
            if (name.equals(home)) {
                return KERAS;
            }
            if (name.startsWith(home) && name.charAt(home.length()) == '.') {
                return KERAS + name.substring(home.length());
            }
        }
        return name;
    }
}

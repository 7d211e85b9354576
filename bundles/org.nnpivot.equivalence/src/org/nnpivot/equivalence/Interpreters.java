// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.equivalence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.nnpivot.operators.Framework;

/**
 * The Python interpreters that have the frameworks, each of which also needs numpy. One may have both.
 *
 * @param torch has PyTorch
 * @param keras has TensorFlow and Keras 3
 */
public record Interpreters(Path torch, Path keras) {

    /** Environment variable that names an interpreter with both frameworks. */
    public static final String VARIABLE = "NNPIVOT_PYTHON";

    /** One interpreter for both. */
    public Interpreters(Path both) {
        this(both, both);
    }

    /**
     * The given interpreter, else the one the environment names; empty when there is neither, or no such file.
     *
     * @param given path of an interpreter, or {@code null}
     */
    public static Optional<Interpreters> find(Path given) {
        String named = System.getenv(VARIABLE);
        Path path = given != null || named == null || named.isEmpty() ? given : Path.of(named);
        return Optional.ofNullable(path).filter(Files::isExecutable).map(Interpreters::new);
    }

    Path of(Framework framework) {
        return framework == Framework.TORCH ? torch : keras;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.nio.charset.StandardCharsets;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.SourceText;

/** The file that a migration makes, the same from the command line and in a workbench. */
public final class MigratedFile {

    private MigratedFile() {}

    /** The name of the file that stands beside {@code model.py} where no other is asked for: {@code model_tf.py} or {@code model_torch.py}. */
    public static String name(String source, Framework target) {
        return source.replaceFirst("\\.py$", "") + (target == Framework.KERAS ? "_tf.py" : "_torch.py");
    }

    /**
     * The migrated text as bytes: in the encoding of its source, and as UTF-8 where it holds the networks only.
     *
     * @throws IllegalArgumentException where a character has no place in the encoding
     */
    public static byte[] bytes(SourceText source, String text, boolean onlyNetworks) {
        return onlyNetworks ? text.getBytes(StandardCharsets.UTF_8) : source.encode(text);
    }
}

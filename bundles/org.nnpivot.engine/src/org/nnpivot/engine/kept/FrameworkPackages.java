// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine.kept;

import java.util.Set;
import org.nnpivot.operators.Framework;

/**
 * The packages that make up a framework, with those that only extend it: what they give is made of the framework's tensors.
 *
 * @param roots their names
 */
public record FrameworkPackages(Set<String> roots) {

    /** The packages of a framework. */
    public static FrameworkPackages of(Framework framework) {
        return new FrameworkPackages(framework == Framework.TORCH ? Set.of("torch", "torchvision", "torchaudio", "torchtext")
                : Set.of("tensorflow", "keras", "tf_keras", "tensorflow_datasets", "tensorflow_hub", "tensorflow_addons"));
    }

    /** Whether a qualified name is that of one of the packages or of something in them. */
    public boolean contain(String qualifiedName) {
        int dot = qualifiedName.indexOf('.');
        return roots.contains(dot < 0 ? qualifiedName : qualifiedName.substring(0, dot));
    }
}

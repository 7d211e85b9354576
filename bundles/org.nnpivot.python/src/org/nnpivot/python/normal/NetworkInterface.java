// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.List;

/**
 * How another network of the file constructs and calls a network.
 *
 * @param name the class
 * @param constructor constructor parameters, without self
 * @param call parameters of the forward pass, without self and the mode
 * @param handsOn whether the constructor hands further arguments on to the base class
 * @param frameworkName what the framework calls an instance where it is a layer; {@code null}: by its class
 */
public record NetworkInterface(String name, List<Apis.Parameter> constructor, List<Apis.Parameter> call, boolean handsOn,
        String frameworkName) {
    /** That of a functional model in the normal form. */
    static NetworkInterface of(org.nnpivot.model.python.ClassDef model) {
        NetworkInterface plain = new ClassInterface(model, Dialect.KERAS).read();
        String name = model.getKeywords().isEmpty() ? NormalForm.FUNCTIONAL
                : ((org.nnpivot.model.python.Constant) model.getKeywords().get(0).getValue()).getValue();
        return new NetworkInterface(plain.name(), plain.constructor(), plain.call(), plain.handsOn(), name);
    }
}

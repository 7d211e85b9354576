// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import org.nnpivot.shapes.LayoutPolicy;
import picocli.CommandLine.ITypeConverter;

/** Reads {@code channels-last}, {@code native} and {@code preserve}. */
final class LayoutOption implements ITypeConverter<LayoutPolicy> {

    @Override
    public LayoutPolicy convert(String value) {
        return LayoutPolicy.valueOf(value.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}

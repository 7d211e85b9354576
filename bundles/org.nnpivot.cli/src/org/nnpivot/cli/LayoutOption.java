// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.cli;

import java.util.Locale;
import org.nnpivot.shapes.LayoutPolicy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code channels-last}, {@code native} and {@code preserve}. */
final class LayoutOption implements ITypeConverter<LayoutPolicy> {

    @Override
    public LayoutPolicy convert(String value) {
        for (LayoutPolicy policy : LayoutPolicy.values()) {
            if (policy.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(value.toLowerCase(Locale.ROOT))) {
                return policy;
            }
        }
        throw new TypeConversionException("expected channels-last, native or preserve but was '" + value + "'");
    }
}

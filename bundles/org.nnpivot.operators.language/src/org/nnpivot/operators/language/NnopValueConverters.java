// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Strings;

/** Makes numbers and strings of their text. */
public class NnopValueConverters extends AbstractDeclarativeValueConverterService {

    private interface Reading<T> {
        T value(String text);
    }

    /** Integers. */
    @ValueConverter(rule = "INT")
    public IValueConverter<Long> integer() {
        return converter(Long::valueOf);
    }

    /** Reals, with or without an exponent. */
    @ValueConverter(rule = "REAL")
    public IValueConverter<Double> real() {
        return converter(Double::valueOf);
    }

    /** Indices of a result port, where -1 is the last. */
    @ValueConverter(rule = "SignedInteger")
    public IValueConverter<Integer> signedInteger() {
        return converter(Integer::valueOf);
    }

    /** Strings in double quotes, with the escapes of Java. */
    @ValueConverter(rule = "STRING")
    public IValueConverter<String> string() {
        return new AbstractNullSafeConverter<>() {
            @Override
            protected String internalToString(String value) {
                return '"' + Strings.convertToJavaString(value, false) + '"';
            }

            @Override
            protected String internalToValue(String text, INode node) {
                return Strings.convertFromJavaString(text.substring(1, text.length() - 1), true);
            }
        };
    }

    private static <T> IValueConverter<T> converter(Reading<T> reading) {
        return new AbstractNullSafeConverter<>() {
            @Override
            protected String internalToString(T value) {
                return String.valueOf(value);
            }

            @Override
            protected T internalToValue(String text, INode node) {
                try {
                    return reading.value(text.strip());
                } catch (NumberFormatException e) {
                    throw new ValueConverterException("not a number: " + text, node, e);
                }
            }
        };
    }
}

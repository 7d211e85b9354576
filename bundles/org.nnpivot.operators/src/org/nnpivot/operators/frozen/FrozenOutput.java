// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.frozen;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Collects values, and the strings among them in a table that is written first. */
final class FrozenOutput {

    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** A number that is not negative, small ones in one byte. */
    void count(int number) {
        int rest = number;
        while (rest > 0x7f) {
            body.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        body.write(rest);
    }

    /** Eight bytes. */
    void bits(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            body.write((int) (value >>> shift));
        }
    }

    void flag(boolean value) {
        body.write(value ? 1 : 0);
    }

    /** A string or {@code null}. */
    void text(String value) {
        count(value == null ? 0 : strings.computeIfAbsent(value, added -> strings.size() + 1));
    }

    /** A constant of an enum. */
    void constant(Enum<?> value) {
        count(value == null ? 0 : value.ordinal() + 1);
    }

    <T> void list(Collection<T> items, Consumer<T> item) {
        count(items.size());
        items.forEach(item);
    }

    /** {@code null}, or a value written by {@code item}. */
    <T> void optional(T value, Consumer<T> item) {
        flag(value != null);
        if (value != null) {
            item.accept(value);
        }
    }

    /** Writes the table of strings and then the values. */
    void writeTo(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(strings.size());
        for (String string : strings.keySet()) {
            data.writeUTF(string);
        }
        body.writeTo(data);
        data.flush();
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.frozen;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/** Reads what {@link FrozenOutput} wrote. */
final class FrozenInput {

    private final String[] strings;
    private final byte[] body;
    private int at;

    /** Reads the table of strings. */
    FrozenInput(byte[] content) throws IOException {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(content));
        strings = new String[data.readInt() + 1];
        for (int i = 1; i < strings.length; i++) {
            strings[i] = data.readUTF();
        }
        at = content.length - data.available();
        body = content;
    }

    int count() {
        int result = 0;
        for (int shift = 0;; shift += 7) {
            byte next = body[at++];
            result |= (next & 0x7f) << shift;
            if (next >= 0) {
                return result;
            }
        }
    }

    long bits() {
        long result = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            result = result << 8 | body[at++] & 0xff;
        }
        return result;
    }

    boolean flag() {
        return body[at++] != 0;
    }

    String text() {
        return strings[count()];
    }

    <E extends Enum<E>> E constant(E[] values) {
        int ordinal = count();
        return ordinal == 0 ? null : values[ordinal - 1];
    }
}

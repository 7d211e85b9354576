// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the output of {@code dump_ast.py} file by file. */
final class SyntaxDumps implements AutoCloseable {

    private static final String FILE = "file ";
    private static final String REJECTED = "rejected ";

    /** One file and its lines. */
    record Dump(Path file, List<String> lines) {}

    private final BufferedReader reader;
    private final int minorVersion;
    private String line;

    SyntaxDumps(BufferedReader reader) throws IOException {
        this.reader = reader;
        this.minorVersion = Integer.parseInt(reader.readLine().split(" ")[2]);
        this.line = reader.readLine();
    }

    /** The x of Python 3.x. */
    int minorVersion() {
        return minorVersion;
    }

    /** The next file that Python accepts; null at the end. */
    Dump next() throws IOException {
        while (line != null && line.startsWith(REJECTED)) {
            line = reader.readLine();
        }
        if (line == null) {
            return null;
        }
        Path file = Path.of(line.substring(FILE.length()));
        List<String> lines = new ArrayList<>();
        for (line = reader.readLine(); line != null && line.startsWith(" "); line = reader.readLine()) {
            lines.add(line);
        }
        return new Dump(file, lines);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

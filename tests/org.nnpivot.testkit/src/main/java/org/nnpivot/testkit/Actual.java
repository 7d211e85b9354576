// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a test got where a golden file says what it should be. It is kept in {@code tests/plain/target/actual}, in the tree of
 * the cases, so that a new expectation is reviewed there and then copied.
 */
public final class Actual {

    private Actual() {
    }

    /** The text of a golden file; empty for one that isn't there yet. */
    public static String expected(Path golden) throws IOException {
        return Files.exists(golden) ? Files.readString(golden) : "";
    }

    /** The bytes of a golden file; none for one that isn't there yet. */
    public static byte[] expectedBytes(Path golden) throws IOException {
        return Files.exists(golden) ? Files.readAllBytes(golden) : new byte[0];
    }

    /**
     * Keeps a text beside those of other tests.
     *
     * @param golden the file that says what it should be
     * @return the text
     */
    public static String keep(Path golden, String text) throws IOException {
        keep(golden, text.getBytes(StandardCharsets.UTF_8));
        return text;
    }

    /**
     * Keeps bytes beside those of other tests.
     *
     * @param golden the file that says what they should be
     * @return where they are kept
     */
    public static Path keep(Path golden, byte[] bytes) throws IOException {
        Path root = Checkout.root();
        Path file = root.resolve("tests/plain/target/actual").resolve(root.resolve("tests/cases").relativize(golden));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return file;
    }
}

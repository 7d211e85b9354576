// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import org.nnpivot.operators.frozen.CatalogueReader;
import org.nnpivot.operators.frozen.CatalogueWriter;

/** The frozen catalogue: four bytes that say what it is and the number of its format, then the operators. */
public final class CatalogueFile {

    /** Changes whenever a record of the catalogue does. */
    private static final byte FORMAT = 2;

    private static final byte[] HEADER = {'N', 'N', 'O', FORMAT};

    private CatalogueFile() {}

    /**
     * Writes operators in the order given; the same operators give the same bytes.
     *
     * @throws IOException when the stream can't be written
     */
    public static void save(Collection<Operator> operators, OutputStream out) throws IOException {
        out.write(HEADER);
        CatalogueWriter.write(operators, out);
    }

    /**
     * Reads a catalogue.
     *
     * @throws IOException when the stream can't be read or holds no catalogue of this format
     */
    public static Catalogue load(InputStream in) throws IOException {
        if (!Arrays.equals(HEADER, in.readNBytes(HEADER.length))) {
            throw new IOException("not an operator catalogue of format " + FORMAT);
        }
        return new Catalogue(CatalogueReader.read(in));
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The catalogues there are. */
public final class Catalogues {

    private static final String RESOURCE = "catalogue.bin";

    private Catalogues() {}

    private static final class Holder {
        static final Catalogue BUNDLED = load();

        private static Catalogue load() {
            try (InputStream in = Catalogues.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new FileNotFoundException("the compiled operator catalogue is not on the class path");
                }
                return CatalogueFile.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The catalogue that comes with the engine, loaded at the first call.
     *
     * @throws ExceptionInInitializerError when the installation lacks it
     */
    public static Catalogue bundled() {
        return Holder.BUNDLED;
    }
}

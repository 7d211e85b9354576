// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.CatalogueFile;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.language.compile.CatalogueCompiler;

/** The frozen file holds everything, always as the same bytes, and loads without the language. */
class CatalogueFileTest {

    private static final int LEAST_OPERATORS = 100;

    private static byte[] frozen(Collection<Operator> operators) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CatalogueFile.save(operators, out);
        return out.toByteArray();
    }

    @Test
    void whatIsLoadedEqualsWhatWasSaved() throws IOException {
        Map<String, Operator> operators = new LinkedHashMap<>();
        NnopCases.all().forEach(operator -> operators.putIfAbsent(operator.name(), operator));
        Catalogue loaded = CatalogueFile.load(new ByteArrayInputStream(frozen(operators.values())));
        assertEquals(new ArrayList<>(operators.values()), new ArrayList<>(loaded.operators()));
        assertArrayEquals(frozen(operators.values()), frozen(loaded.operators()));
    }

    @Test
    void everyFileOfTheCatalogueCompiles() {
        assertEquals(List.of(), CatalogueCompiler.compileFolder(NnopCases.catalogue()).problems());
    }

    @Test
    void theBundledCatalogueIsTheCompiledOne() {
        List<Operator> compiled = CatalogueCompiler.compileFolder(NnopCases.catalogue()).operators();
        assertTrue(compiled.size() >= LEAST_OPERATORS, () -> "only " + compiled.size() + " operators");
        assertEquals(compiled, new ArrayList<>(Catalogues.bundled().operators()));
    }

    @Test
    void anotherFileIsNoCatalogue() {
        assertThrows(IOException.class, () -> CatalogueFile.load(new ByteArrayInputStream("no catalogue".getBytes("UTF-8"))));
        assertThrows(IOException.class, () -> CatalogueFile.load(new ByteArrayInputStream(new byte[] {'N', 'N', 'O', 0})));
    }

    @Test
    void loadsWithoutTheLanguage() throws Exception {
        byte[] file = frozen(NnopCases.operators(NnopCases.valid().get(0)));
        URL records = CatalogueFile.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {records}, ClassLoader.getPlatformClassLoader())) {
            assertThrows(ClassNotFoundException.class, () -> loader.loadClass("org.eclipse.xtext.resource.XtextResource"));
            Object catalogue = loader.loadClass(CatalogueFile.class.getName()).getMethod("load", InputStream.class)
                    .invoke(null, new ByteArrayInputStream(file));
            Collection<?> operators = (Collection<?>) catalogue.getClass().getMethod("operators").invoke(catalogue);
            assertEquals(4, operators.size());
        }
    }
}

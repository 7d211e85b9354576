// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.normal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.extract.CatalogueApis;
import org.nnpivot.model.python.Module;
import org.nnpivot.operators.Catalogues;
import org.nnpivot.python.PythonReader;
import org.nnpivot.python.ReaderLimits;
import org.nnpivot.python.SourceText;
import org.nnpivot.python.normal.NormalForm;
import org.nnpivot.python.normal.Structuring;
import org.nnpivot.python.resolve.Imports;
import org.nnpivot.testkit.Actual;
import org.nnpivot.testkit.Cases;

/**
 * Networks before and after they were brought to the normal form, in {@code tests/cases/normal}.
 *
 * <p>Arguments that the source did not write are left out of the text after, except in cases whose name begins with
 * {@code defaults}: there they are written as {@code stride=default(1)}. What was refused stands at the end of the text,
 * as comments.
 */
class NormalFormTest {

    private static final int LEAST = 30;

    static List<Path> cases() {
        return Cases.folders("normal", LEAST);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void normalises(Path folder) throws IOException {
        boolean showDefaults = folder.getFileName().toString().startsWith("defaults");
        String after = normalised(Files.readString(folder.resolve("before.py")), showDefaults);
        assertEquals(Actual.expected(folder.resolve("after.py")), Actual.keep(folder.resolve("after.py"), after));
    }

    private static String normalised(String before, boolean showDefaults) {
        SourceText source = SourceText.of("before.py", before);
        Findings findings = new Findings();
        Module module = new PythonReader(ReaderLimits.DEFAULT, Cancellation.NEVER).read(source, findings).orElseThrow();
        Imports imports = Imports.of(module);
        new NormalForm(source, imports::qualifiedName, new CatalogueApis(Catalogues.bundled()), new Structuring(false, false), findings,
				Cancellation.NEVER)
                .normalize(module);
        StringBuilder text = new StringBuilder(new NormalText(showDefaults).write(module));
        findings.all().forEach(finding -> text.append("# ").append(finding).append('\n'));
        return text.toString();
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.python.Expr;
import org.nnpivot.model.python.Lambda;
import org.nnpivot.model.python.ListComp;
import org.nnpivot.model.python.Module;
import org.nnpivot.python.resolve.ImportedName;
import org.nnpivot.python.resolve.Imports;

/** Each expression statement of the cases says in its comment what it stands for. */
class ImportsTest {

    private static final int LEAST = 4;
    private static final int LEAST_NAMES = 5;
    private static final Set<String> EXISTING = Set.of("keras.layers.Conv2D", "keras.layers.Dense", "keras.models.Sequential");

    static Iterable<Path> cases() throws IOException {
        return PythonCases.in("names", LEAST);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesAreQualified(Path file) {
        SourceText source = PythonCases.decode(file, new Findings()).orElseThrow();
        Module module = PythonCases.read(source);
        Imports imports = Imports.of(module, EXISTING::contains);
        Comments comments = Comments.of(source);
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (Iterator<EObject> nodes = module.eAllContents(); nodes.hasNext();) {
            if (nodes.next() instanceof Expr statement) {
                comments.behind(statement.getEnd()).ifPresent(comment -> {
                    String place = source.line(statement.getStart()) + " ";
                    expected.add(place + comment.text().substring(2));
                    actual.add(place + imports.qualifiedName(statement.getValue()).orElse("none"));
                });
            }
        }
        assertEquals(expected, actual);
        assertTrue(expected.size() >= LEAST_NAMES);
    }

    @Test
    void theFirstIterableOfAComprehensionStandsOutside() {
        Module module = read("from torch import nn\n[nn.x for nn in nn.y for z in nn.z]\n");
        ListComp list = (ListComp) ((Expr) module.getBody().get(1)).getValue();
        Imports imports = Imports.of(module);
        assertEquals("none", imports.qualifiedName(list.getElt()).orElse("none"));
        assertEquals("torch.nn.y", imports.qualifiedName(list.getGenerators().get(0).getIter()).orElse("none"));
        assertEquals("none", imports.qualifiedName(list.getGenerators().get(1).getIter()).orElse("none"));
    }

    @Test
    void defaultsStandOutside() {
        Module module = read("from torch import nn\nlambda nn=nn.x: nn.y\n");
        Lambda lambda = (Lambda) ((Expr) module.getBody().get(1)).getValue();
        Imports imports = Imports.of(module);
        assertEquals("torch.nn.x", imports.qualifiedName(lambda.getArgs().getDefaults().get(0)).orElse("none"));
        assertEquals("none", imports.qualifiedName(lambda.getBody()).orElse("none"));
    }

    @Test
    void listsWhatIsImported() {
        Module module = read("import a.b, c as d\nfrom tensorflow.keras import *\nif a:\n    from e import f\n");
        List<String> names = Imports.of(module).all().stream().map(ImportsTest::text).toList();
        assertEquals(List.of("a=a", "d=c", "*=keras", "f=e.f"), names);
    }

    private static String text(ImportedName imported) {
        return imported.name() + "=" + imported.qualifiedName();
    }

    private static Module read(String text) {
        return PythonCases.read(SourceText.of("x.py", text));
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.language.compile.CatalogueCompiler;
import org.nnpivot.operators.language.compile.Compilation;
import org.nnpivot.testkit.Cases;
import org.nnpivot.testkit.Checkout;

/** Declarations that tests compile. */
final class NnopCases {

    private NnopCases() {}

    /** Files without a mistake. */
    static List<Path> valid() {
        return Cases.files("nnop/valid", ".nnop", 2);
    }

    /** Files with mistakes, which their comments name. */
    static List<Path> invalid() {
        return Cases.files("nnop/invalid", ".nnop", 25);
    }

    /** The folder of the catalogue that ships. */
    static Path catalogue() {
        return Checkout.root().resolve("bundles/org.nnpivot.operators/catalogue");
    }

    /** The operators of a file that must be right. */
    static List<Operator> operators(Path file) {
        Compilation compilation = CatalogueCompiler.compileFiles(List.of(file));
        if (!compilation.problems().isEmpty()) {
            throw new AssertionError(compilation.problems().toString());
        }
        return compilation.operators();
    }

    /** Every operator of the valid cases, and those of the catalogue that ships. */
    static List<Operator> all() {
        return Stream.concat(valid().stream().flatMap(file -> operators(file).stream()),
                CatalogueCompiler.compileFolder(catalogue()).operators().stream()).toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nnpivot.operators.language.compile.CatalogueCompiler;

/** Every mistake in a declaration is found, at its line, by the compiler and by the editor's validator alike. */
class DeclarationChecksTest {

    private static final String EXPECT = "// expect: ";

    static List<Path> invalid() {
        return NnopCases.invalid();
    }

    static List<Path> valid() {
        return NnopCases.valid();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void compilerFindsWhatIsWrong(Path file) throws IOException {
        assertFinds(file, CatalogueCompiler.compileFiles(List.of(file)).problems().stream()
                .map(problem -> problem.line() + ": " + problem.message()).toList());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void validatorFindsWhatIsWrong(Path file) throws IOException {
        assertFinds(file, errors(file).map(issue -> issue.getLineNumber() + ": " + issue.getMessage()).toList());
    }

    @ParameterizedTest
    @MethodSource("valid")
    void nothingIsWrongInRightDeclarations(Path file) {
        assertEquals(List.of(), CatalogueCompiler.compileFiles(List.of(file)).problems());
        assertEquals(List.of(), errors(file).toList());
    }

    private static void assertFinds(Path file, List<String> found) throws IOException {
        List<String> expected = Files.readAllLines(file).stream().filter(line -> line.startsWith(EXPECT))
                .map(line -> line.substring(EXPECT.length())).toList();
        assertTrue(!expected.isEmpty(), () -> file + " expects nothing");
        assertEquals(List.of(), expected.stream().filter(text -> found.stream().noneMatch(problem -> problem.startsWith(text))).toList(),
                () -> "missing among " + found);
        assertEquals(List.of(), found.stream().filter(problem -> expected.stream().noneMatch(problem::startsWith)).toList(), "not expected");
    }

    private static Stream<Issue> errors(Path file) {
        XtextResourceSet resources = NnopStandaloneSetup.injector().getInstance(XtextResourceSet.class);
        XtextResource resource = (XtextResource) resources.getResource(URI.createFileURI(file.toString()), true);
        IResourceValidator validator = resource.getResourceServiceProvider().getResourceValidator();
        return validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .filter(issue -> issue.getSeverity() == Severity.ERROR);
    }
}

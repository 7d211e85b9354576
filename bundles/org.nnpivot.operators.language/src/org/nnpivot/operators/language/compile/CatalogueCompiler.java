// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.language.NnopStandaloneSetup;
import org.nnpivot.operators.language.nnop.Family;
import org.nnpivot.operators.language.nnop.GroupDeclaration;

/** Makes operators of the files that declare them, and says what is wrong in them. */
public final class CatalogueCompiler {

    private CatalogueCompiler() {}

    /**
     * Compiles all {@code .nnop} files directly in a folder, in the order of their names.
     *
     * @throws UncheckedIOException when the folder can't be read
     */
    public static Compilation compileFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return compileFiles(files.filter(file -> file.toString().endsWith(".nnop")).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles the given files as one catalogue. */
    public static Compilation compileFiles(List<Path> files) {
        ResourceSet resources = NnopStandaloneSetup.injector().getInstance(XtextResourceSet.class);
        List<Problem> syntax = new ArrayList<>();
        List<Family> families = new ArrayList<>();
        for (Path file : files) {
            Resource resource = resources.getResource(URI.createFileURI(file.toAbsolutePath().toString()), true);
            resource.getErrors().forEach(error -> syntax.add(problem(resource, error)));
            resource.getContents().stream().map(Family.class::cast).forEach(families::add);
        }
        return syntax.isEmpty() ? compile(families) : new Compilation(List.of(), syntax);
    }

    private static Problem problem(Resource resource, Resource.Diagnostic error) {
        return new Problem(null, resource.getURI().lastSegment(), error.getLine(), Math.max(1, error.getColumn()), error.getMessage());
    }

    /** Compiles families that were read without syntax errors. */
    public static Compilation compile(List<Family> families) {
        Origins origins = new Origins();
        List<Operator> operators = new ArrayList<>();
        TemplateExpansion templates = new TemplateExpansion(origins);
        OperatorTranslation translation = new OperatorTranslation(origins, groups(families, origins));
        for (Family family : families) {
            checkName(family, origins);
            family.getOperators().stream().flatMap(declaration -> templates.expand(declaration).stream())
                    .forEach(declaration -> operators.add(translation.operator(declaration, family.getName())));
        }
        new CatalogueChecks(operators, translation.written(), origins).check();
        return new Compilation(List.copyOf(operators), origins.problems());
    }

    /** The reference names families, and people look for the file. */
    private static void checkName(Family family, Origins origins) {
        String file = family.eResource().getURI().lastSegment();
        if (!file.equals(family.getName() + ".nnop")) {
            origins.problem(family, "family " + family.getName() + " stands in " + file);
        }
    }

    private static Map<String, GroupDeclaration> groups(List<Family> families, Origins origins) {
        Map<String, GroupDeclaration> groups = new LinkedHashMap<>();
        families.stream().flatMap(family -> family.getGroups().stream()).forEach(group -> {
            if (groups.put(group.getName(), group) != null) {
                origins.problem(group, "group " + group.getName() + " is declared twice");
            }
        });
        return groups;
    }
}

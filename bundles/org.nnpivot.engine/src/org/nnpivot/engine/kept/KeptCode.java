// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine.kept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.extract.Extractor;
import org.nnpivot.generate.Lowered;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Import;
import org.nnpivot.model.python.ImportFrom;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.python.SourceText;
import org.nnpivot.python.normal.Built;
import org.nnpivot.python.resolve.Imports;

/** The statements of a file that a migration does not replace. */
public final class KeptCode {

    private final Module module;
    private final Imports imports;
    private final SourceText source;
    private final List<Built.Span> replaced;

    /**
     * @param replaced the text that is replaced
     */
    public KeptCode(Module module, Imports imports, SourceText source, List<Built.Span> replaced) {
        this.module = module;
        this.imports = imports;
        this.source = source;
        this.replaced = replaced;
    }

    /** The names by which the code refers to packages: their imports have to stay. */
    public Set<String> usedNames(FrameworkPackages packages) {
        return keptNames(name -> packages.contain(imports.qualifiedName(name).orElse("")));
    }

    /** The names that only replaced text refers to: nothing needs their imports any more, unless the new text does. */
    public Set<String> replacedNames() {
        Set<String> names = new HashSet<>();
        module.eAllContents().forEachRemaining(node -> {
            if (node instanceof Name name && isReplaced(name)) {
                names.add(name.getId());
            }
        });
        names.removeAll(keptNames(name -> true));
        return names;
    }

    private Set<String> keptNames(Predicate<Name> wanted) {
        Set<String> names = new HashSet<>();
        for (Stmt statement : statements()) {
            kept(statement, node -> {
                if (node instanceof Name name && wanted.test(name)) {
                    names.add(name.getId());
                }
            });
        }
        return names;
    }

    /**
     * Says what is still written for the source framework.
     *
     * @param sites all networks of the file
     * @param lowered the migrated ones
     */
    public void report(List<Extractor.Site> sites, Lowered lowered, Findings findings) {
        NetworkObjects objects = new NetworkObjects(module, imports);
        List<Extractor.Site> refused = new ArrayList<>(sites);
        for (Extractor.Site site : sites) {
            if (replaced.stream().anyMatch(span -> site.start() <= span.start() && span.end() <= site.end()
                    || span.start() <= site.start() && site.end() <= span.end())) {
                refused.remove(site);
                objects.add(site.name(), site.built().map(built -> !built.function()).orElseGet(() -> isVariable(site)));
            }
        }
        keptMethods(sites).forEach((method, name) -> objects.add(method, name));
        // What a refused network uses has been said by the finding that refused it.
        List<Stmt> statements = statements().stream().filter(statement -> refused.stream()
                .noneMatch(site -> site.start() <= statement.getStart() && statement.getEnd() <= site.end())).toList();
        objects.follow(statements);
        SourceUses uses = new SourceUses(imports, source, objects, lowered, findings);
        statements.forEach(statement -> kept(statement, uses::look));
        keptMethods(sites).forEach(uses::method);
    }

    /** Methods that stay in classes whose other text is replaced, each with the network that its class is. */
    private Map<FunctionDef, String> keptMethods(List<Extractor.Site> sites) {
        Map<FunctionDef, String> methods = new LinkedHashMap<>();
        for (Extractor.Site site : sites) {
            module.getBody().stream().filter(statement -> statement instanceof ClassDef && statement.getStart() == site.start()
                    && !isReplaced(statement)).flatMap(type -> ((ClassDef) type).getBody().stream())
                    .filter(statement -> statement instanceof FunctionDef && site.methods().stream()
                            .anyMatch(span -> span.end() == statement.getEnd()) && isPartlyReplaced(site))
                    .forEach(method -> methods.putIfAbsent((FunctionDef) method, site.name()));
        }
        return methods;
    }

    private boolean isPartlyReplaced(Extractor.Site site) {
        return replaced.stream().anyMatch(span -> site.start() <= span.start() && span.end() <= site.end());
    }

    private List<Stmt> statements() {
        List<Stmt> statements = new ArrayList<>(module.getBody());
        statements.removeIf(statement -> isReplaced(statement) || statement instanceof Import || statement instanceof ImportFrom);
        return statements;
    }

    private boolean isVariable(Extractor.Site site) {
        return module.getBody().stream().anyMatch(statement -> statement.getStart() == site.start() && statement instanceof Assign);
    }

    private boolean isReplaced(Node node) {
        return replaced.stream().anyMatch(span -> span.contains(node));
    }

    /** Parts of a function that makes a network are replaced, others stay. */
    private void kept(EObject root, Consumer<EObject> action) {
        if (root instanceof Node node && node.getEnd() > 0 && isReplaced(node)) {
            return;
        }
        action.accept(root);
        root.eContents().forEach(child -> kept(child, action));
    }
}

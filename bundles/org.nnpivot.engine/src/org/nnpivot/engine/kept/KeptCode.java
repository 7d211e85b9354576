// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine.kept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.extract.Extractor;
import org.nnpivot.generate.Lowered;
import org.nnpivot.model.python.Import;
import org.nnpivot.model.python.ImportFrom;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.python.SourceText;
import org.nnpivot.python.resolve.Imports;

/** The statements of a file that a migration does not replace. */
public final class KeptCode {

    private final Module module;
    private final Imports imports;
    private final SourceText source;
    private final Set<Integer> replaced;

    /**
     * @param replaced starts of the statements that are replaced
     */
    public KeptCode(Module module, Imports imports, SourceText source, Set<Integer> replaced) {
        this.module = module;
        this.imports = imports;
        this.source = source;
        this.replaced = replaced;
    }

    /** The names by which the code refers to packages: their imports have to stay. */
    public Set<String> usedNames(FrameworkPackages packages) {
        Set<String> used = new HashSet<>();
        for (Stmt statement : statements()) {
            each(statement, node -> {
                if (node instanceof Name name && packages.contain(imports.qualifiedName(name).orElse(""))) {
                    used.add(name.getId());
                }
            });
        }
        return used;
    }

    /**
     * Says what is still written for the source framework.
     *
     * @param sites all networks of the file
     * @param lowered the migrated ones
     */
    public void report(List<Extractor.Site> sites, Lowered lowered, Findings findings) {
        Set<Integer> networks = new HashSet<>();
        NetworkObjects objects = new NetworkObjects(module, imports);
        for (Stmt statement : module.getBody()) {
            sites.stream().filter(site -> site.start() == statement.getStart()).forEach(site -> {
                networks.add(site.start());
                if (replaced.contains(site.start())) {
                    objects.add(site.name(), statement);
                }
            });
        }
        // What a refused network uses has been said by the finding that refused it.
        List<Stmt> statements = statements().stream().filter(statement -> !networks.contains(statement.getStart())).toList();
        objects.follow(statements);
        SourceUses uses = new SourceUses(imports, source, objects, lowered, findings);
        statements.forEach(statement -> each(statement, uses::look));
    }

    private List<Stmt> statements() {
        List<Stmt> statements = new ArrayList<>(module.getBody());
        statements.removeIf(statement -> replaced.contains(statement.getStart()) || statement instanceof Import
                || statement instanceof ImportFrom);
        return statements;
    }

    private static void each(EObject root, Consumer<EObject> action) {
        action.accept(root);
        root.eAllContents().forEachRemaining(action);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.resolve;

import java.util.List;
import org.nnpivot.model.python.Alias;
import org.nnpivot.model.python.Import;
import org.nnpivot.model.python.ImportFrom;
import org.nnpivot.model.python.Stmt;

/** Which names import statements bind. */
final class ImportStatements {

    private ImportStatements() {
    }

    /** The names that a statement imports; none where it is no import. */
    static List<ImportedName> names(Stmt statement) {
        if (statement instanceof Import simple) {
            return simple.getNames().stream().map(alias -> name(simple, alias)).toList();
        }
        if (statement instanceof ImportFrom from) {
            return from.getNames().stream().map(alias -> name(from, alias)).toList();
        }
        return List.of();
    }

    private static ImportedName name(Import statement, Alias alias) {
        if (alias.getAsname() != null) {
            return new ImportedName(alias.getAsname(), QualifiedNames.unified(alias.getName()), alias, statement);
        }
        // import a.b binds a; the rest is reached by attributes.
        int dot = alias.getName().indexOf('.');
        String top = dot < 0 ? alias.getName() : alias.getName().substring(0, dot);
        return new ImportedName(top, QualifiedNames.unified(top), alias, statement);
    }

    private static ImportedName name(ImportFrom statement, Alias alias) {
        String module = ".".repeat(statement.getLevel()) + (statement.getModule() == null ? "" : statement.getModule());
        boolean all = alias.getName().equals("*");
        boolean joined = module.isEmpty() || module.endsWith(".");
        String qualified = all ? module : module + (joined ? "" : ".") + alias.getName();
        String name = alias.getAsname() == null ? alias.getName() : alias.getAsname();
        return new ImportedName(name, QualifiedNames.unified(qualified), alias, statement);
    }
}

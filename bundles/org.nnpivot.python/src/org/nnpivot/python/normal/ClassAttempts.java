// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.python.SourceText;

/** Normalises a class, again from its beginning whenever its structure turns out to depend on a parameter. */
final class ClassAttempts {

    private final SourceText source;
    private final FileContext context;
    private final Findings findings;
    private final Dialect dialect;

    ClassAttempts(SourceText source, FileContext context, Findings findings, Dialect dialect) {
        this.source = source;
        this.context = context;
        this.findings = findings;
        this.dialect = dialect;
    }

    /** Normalises a class in place; false when something in it is refused. */
    boolean normalize(ClassDef type) {
        ConstructorParameters parameters = new ClassInterface(type, dialect).method(ClassInterface.CONSTRUCTOR)
                .filter(init -> !init.getArgs().getArgs().isEmpty())
                .map(init -> new ConstructorParameters(init,
                        ConstructorParameters.constructions((Module) EcoreUtil.getRootContainer(type), type.getName())))
                .orElse(ConstructorParameters.NONE);
        Map<FunctionDef, List<Stmt>> bodies = bodies(type);
        while (true) {
            Findings attempt = new Findings();
            try {
                boolean complete = new ClassNormalizer(source, context, attempt, dialect, parameters).normalize(type);
                parameters.removeFixed();
                findings.addAll(attempt);
                return complete;
            } catch (SpecialiseException dependent) {
                parameters.fix(dependent.parameters());
                bodies.forEach((function, body) -> {
                    function.getBody().clear();
                    function.getBody().addAll(body);
                });
            }
        }
    }

    private static Map<FunctionDef, List<Stmt>> bodies(ClassDef type) {
        Map<FunctionDef, List<Stmt>> bodies = new LinkedHashMap<>();
        for (Stmt statement : type.getBody()) {
            if (statement instanceof FunctionDef function) {
                bodies.put(function, List.copyOf(function.getBody()));
            }
        }
        return bodies;
    }
}

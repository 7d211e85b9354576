// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.engine.kept.FrameworkPackages;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.operators.Framework;
import org.nnpivot.python.normal.Built;

/**
 * Functions of the source framework whose text became part of the networks that called them: where nothing else calls them,
 * they go.
 */
final class FollowedFunctions {

    private final Analysis analysis;
    private final Framework target;

    FollowedFunctions(Analysis analysis, Framework target) {
        this.analysis = analysis;
        this.target = target;
    }

    /**
     * The functions that nothing reads any more.
     *
     * @param taken the text that is replaced
     */
    List<Built.Span> unused(List<Built.Span> taken) {
        List<Built.Span> unused = new ArrayList<>();
        List<FunctionDef> open = new ArrayList<>(analysis.module().getBody().stream().filter(FunctionDef.class::isInstance)
                .map(FunctionDef.class::cast).filter(this::isFollowed).toList());
        boolean found = true;
        while (found) {
            found = false;
            for (FunctionDef function : List.copyOf(open)) {
                if (!isRead(function, taken, unused)) {
                    unused.add(new Built.Span(function.getStart(), function.getEnd()));
                    found = open.remove(function);
                }
            }
        }
        return unused;
    }

    private boolean isFollowed(FunctionDef function) {
        return analysis.followed().contains(function.getName())
                && analysis.sites().stream().noneMatch(site -> site.start() == function.getStart()) && usesSource(function);
    }

    /** Whether a function names something of the source framework, itself or in a function that it calls. */
    private boolean usesSource(FunctionDef function) {
        return usesSource(function, new HashSet<>());
    }

    private boolean usesSource(FunctionDef function, Set<FunctionDef> seen) {
        if (!seen.add(function)) {
            return false;
        }
        for (Iterator<EObject> nodes = function.eAllContents(); nodes.hasNext();) {
            if (nodes.next() instanceof Name name && (FrameworkPackages.of(target.other()).contain(analysis.imports().qualifiedName(name).orElse(""))
                    || called(name.getId()).filter(other -> usesSource(other, seen)).isPresent())) {
                return true;
            }
        }
        return false;
    }

    private Optional<FunctionDef> called(String name) {
        return analysis.module().getBody().stream().filter(FunctionDef.class::isInstance).map(FunctionDef.class::cast)
                .filter(function -> function.getName().equals(name) && analysis.followed().contains(name)).findFirst();
    }

    private boolean isRead(FunctionDef function, List<Built.Span> taken, List<Built.Span> unused) {
        for (Stmt statement : analysis.module().getBody()) {
            if (statement == function) {
                continue;
            }
            for (Iterator<EObject> nodes = statement.eAllContents(); nodes.hasNext();) {
                if (nodes.next() instanceof Name name && name.getId().equals(function.getName())
                        && !isInside(name, taken) && !isInside(name, unused)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isInside(Name name, List<Built.Span> spans) {
        return spans.stream().anyMatch(span -> span.start() <= name.getStart() && name.getEnd() <= span.end());
    }
}

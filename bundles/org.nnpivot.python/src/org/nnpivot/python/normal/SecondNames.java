// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.AugAssign;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.For;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.model.python.Tuple;

/**
 * Second names of a tensor that loops need: {@code residual = x} in a round that gives {@code x} another value behind it, and
 * {@code out = x} before a loop that goes on with {@code out}. Elsewhere a second name needs no statement of its own: whoever
 * reads it reads the tensor.
 */
final class SecondNames {

    private SecondNames() {}

    /** Whether a loop needs the second name that an assignment gives. */
    static boolean isNeeded(Assign assign) {
        if (!(assign.getValue() instanceof Name first) || assign.getTargets().size() != 1
                || !(assign.getTargets().get(0) instanceof Name second)) {
            return false;
        }
        return switch (assign.eContainer()) {
            case For loop -> isWritten(first.getId(), second.getId(), behind(assign, loop.getBody()));
            case FunctionDef method -> behind(assign, method.getBody()).stream()
                    .anyMatch(statement -> statement instanceof For loop && isWritten(second.getId(), first.getId(), loop.getBody()));
            case null, default -> false;
        };
    }

    private static List<Stmt> behind(Stmt statement, List<Stmt> body) {
        return body.subList(body.indexOf(statement) + 1, body.size());
    }

    /** Whether a variable gets another value, and neither it nor the other one is changed in place before it does. */
    private static boolean isWritten(String variable, String other, List<Stmt> statements) {
        Set<String> same = new HashSet<>(Set.of(variable, other));
        for (Stmt statement : statements) {
            if (changed(statement).anyMatch(same::contains)) {
                return false;
            }
            if (statement instanceof Assign assign) {
                assign.getTargets().stream().flatMap(SecondNames::names).forEach(same::remove);
            }
        }
        return !same.contains(variable);
    }

    private static Stream<String> names(ExprNode target) {
        return switch (target) {
            case Name name -> Stream.of(name.getId());
            case Tuple several -> several.getElts().stream().flatMap(SecondNames::names);
            default -> Stream.of();
        };
    }

    /** The variables that a statement, or one inside of it, changes in place. */
    private static Stream<String> changed(Stmt statement) {
        Set<String> names = new HashSet<>();
        List<EObject> open = new ArrayList<>(List.of(statement));
        statement.eAllContents().forEachRemaining(open::add);
        for (EObject node : open) {
            if (node instanceof AugAssign change && change.getTarget() instanceof Name name) {
                names.add(name.getId());
            }
        }
        return names.stream();
    }
}

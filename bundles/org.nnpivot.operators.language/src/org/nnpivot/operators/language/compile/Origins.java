// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

/** Which declaration a record was made from, so that problems found in records are told at lines; and the problems found. */
final class Origins {

    private final Map<Object, EObject> declarations = new IdentityHashMap<>();
    private final Map<EObject, EObject> templates = new IdentityHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Notes what a record was made from. */
    <T> T of(EObject declaration, T made) {
        declarations.put(made, declaration);
        return made;
    }

    /** Notes that a record was made from what another one was made from. */
    <T> T like(Object original, T made) {
        return of(declarations.get(original), made);
    }

    /** Notes that an element is a copy of one in the text. */
    void copied(EObject original, EObject copy) {
        templates.put(copy, original);
    }

    /** Reports a problem of a record, or of the declaration itself. */
    void problem(Object where, String message) {
        EObject declaration = where instanceof EObject element ? element : declarations.get(where);
        EObject written = templates.getOrDefault(declaration, declaration);
        INode node = NodeModelUtils.findActualNodeFor(written);
        LineAndColumn at = NodeModelUtils.getLineAndColumn(node, node.getOffset());
        Problem problem = new Problem(written, written.eResource().getURI().lastSegment(), at.getLine(), at.getColumn(), message);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** All problems in the order they were found. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}

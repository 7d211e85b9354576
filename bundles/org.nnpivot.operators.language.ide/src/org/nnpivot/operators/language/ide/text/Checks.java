// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nnpivot.diagnostics.Cancellation;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.operators.language.compile.Problem;

/** What is wrong in a file, seen together with the other files of its catalogue. */
public final class Checks {

    private final NnopSource source;

    /** Of this file. */
    public Checks(NnopSource source) {
        this.source = source;
    }

    /** Syntax errors; without any, what the compiler refuses. */
    public List<Finding> findings(Cancellation cancellation) {
        List<Finding> findings = new ArrayList<>();
        for (INode error : source.resource().getParseResult().getSyntaxErrors()) {
            findings.add(new Finding(NnopFinding.CATALOGUE_SYNTAX, range(error), List.of(error.getSyntaxErrorMessage().getMessage())));
        }
        cancellation.check();
        if (findings.isEmpty()) {
            for (Problem problem : source.compilation().problems()) {
                if (problem.where() != null && problem.where().eResource() == source.resource()) {
                    findings.add(new Finding(NnopFinding.CATALOGUE_INVALID, range(problem.where()), List.of(problem.message())));
                }
            }
        }
        return findings;
    }

    /** The name of a declaration of many lines, or the first line of it; else all of it. */
    private SourceRange range(EObject element) {
        EStructuralFeature name = element.eClass().getEStructuralFeature("name");
        List<INode> names = name == null ? List.of() : NodeModelUtils.findNodesForFeature(element, name);
        return range(names.isEmpty() ? NodeModelUtils.findActualNodeFor(element) : names.get(0));
    }

    private SourceRange range(INode node) {
        int end = Math.min(node.getOffset() + node.getLength(), source.lines().end(source.lines().line(node.getOffset())));
        return source.range(node.getOffset(), Math.max(node.getOffset(), end));
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.nnpivot.diagnostics.FindingKind;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.model.nn.Element;
import org.nnpivot.notation.names.OperatorWords;

/**
 * What all parts of one reading share.
 *
 * @param words what operators are called
 * @param findings where problems go
 * @param file the text's name in findings
 */
public record Reading(OperatorWords words, Findings findings, String file) {

    void report(FindingKind kind, EObject where, Object... arguments) {
        ICompositeNode node = NodeModelUtils.getNode(where);
        findings.add(kind, node == null ? SourceRange.beginningOf(file) : range(file, node), arguments);
    }

    /** The range of a node, without the space and the comments before it. */
    public static SourceRange range(String file, INode node) {
        int start = start(node);
        int end = Math.max(start, node.getOffset() + node.getLength());
        LineAndColumn from = NodeModelUtils.getLineAndColumn(node, start);
        LineAndColumn to = NodeModelUtils.getLineAndColumn(node, end);
        return new SourceRange(file, start, end, from.getLine(), from.getColumn(), to.getLine(), to.getColumn());
    }

    private static int start(INode node) {
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden() && !leaf.getText().startsWith("#")) {
                return leaf.getOffset();
            }
        }
        return node.getOffset();
    }

    /** Notes where an element comes from. */
    static <T extends Element> T located(T element, EObject where) {
        ICompositeNode node = NodeModelUtils.getNode(where);
        if (node != null) {
            element.setSourceStart(start(node));
            element.setSourceEnd(node.getOffset() + node.getLength());
        }
        return element;
    }
}

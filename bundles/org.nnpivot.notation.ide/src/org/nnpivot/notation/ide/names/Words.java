// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.names;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nnpivot.notation.syntax.Call;
import org.nnpivot.notation.syntax.Expression;
import org.nnpivot.notation.syntax.Literal;
import org.nnpivot.notation.syntax.Network;
import org.nnpivot.notation.syntax.SyntaxPackage;
import org.nnpivot.notation.syntax.Word;

/** Where elements and their words stand. */
public final class Words {

    private Words() {}

    /** The first node of a feature, or {@code null} where the text does not give it. */
    public static INode node(EObject element, EStructuralFeature feature) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
        return nodes.isEmpty() ? null : nodes.get(0);
    }

    /** Whether a network is written: the parser makes networks of whatever it finds behind an error. */
    public static boolean isWritten(Network network) {
        INode name = node(network, SyntaxPackage.Literals.NETWORK__NAME);
        if (name == null) {
            return false;
        }
        for (ILeafNode leaf : NodeModelUtils.getNode(network).getLeafNodes()) {
            if (leaf.getOffset() > name.getOffset() && !leaf.isHidden()) {
                return leaf.getText().equals(":") || leaf.getText().equals("{");
            }
        }
        return false;
    }

    /** The offset of an element's first sign, its comments left out. */
    public static int start(EObject element) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden() && !leaf.getText().startsWith("#")) {
                return leaf.getOffset();
            }
        }
        return node.getOffset();
    }

    /** The offset behind an element's last sign, its comments left out. */
    public static int end(EObject element) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        int end = start(element);
        for (ILeafNode leaf : node.getLeafNodes()) {
            end = leaf.isHidden() || leaf.getText().startsWith("#") ? end : leaf.getOffset() + leaf.getLength();
        }
        return end;
    }

    /** The value where it is a word or a string; {@code null} otherwise. */
    public static String word(Expression value) {
        return switch (value) {
            case Call call when !call.isExplicit() -> call.getFunction();
            case Literal literal -> literal.getValue();
            case Word word -> word.getValue();
            case null, default -> null;
        };
    }

    /** The innermost element of a kind around another, itself included; {@code null} without one. */
    public static <T> T enclosing(EObject element, Class<T> kind) {
        EObject found = element;
        while (found != null && !kind.isInstance(found)) {
            found = found.eContainer();
        }
        return kind.cast(found);
    }
}

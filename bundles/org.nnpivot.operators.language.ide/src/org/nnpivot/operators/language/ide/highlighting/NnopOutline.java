// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.ide.highlighting;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nnpivot.editing.Fold;
import org.nnpivot.editing.OutlineItem;
import org.nnpivot.editing.Token;
import org.nnpivot.operators.language.ide.text.NnopSource;
import org.nnpivot.operators.language.nnop.FormDeclaration;
import org.nnpivot.operators.language.nnop.GroupDeclaration;
import org.nnpivot.operators.language.nnop.OperatorDeclaration;
import org.nnpivot.operators.language.nnop.ParameterDeclaration;
import org.nnpivot.operators.language.nnop.RefusalDeclaration;
import org.nnpivot.operators.language.nnop.RewriteDeclaration;
import org.nnpivot.operators.language.nnop.Statement;

/** Operators with their parameters, forms, rewrites and refusals; and what of it can be folded. */
public final class NnopOutline {

    private static final int LONGEST_LABEL = 60;

    private final NnopSource source;

    /** Of this file. */
    public NnopOutline(NnopSource source) {
        this.source = source;
    }

    /** Groups and operators. */
    public List<OutlineItem> items() {
        List<OutlineItem> items = new ArrayList<>();
        source.family(source.document()).ifPresent(family -> family.eContents().forEach(element -> {
            switch (element) {
                case GroupDeclaration group -> items.add(item(group, group.getName(), "group", Token.Kind.NAMESPACE, List.of()));
                case OperatorDeclaration operator -> items.add(item(operator, operator.getName(), documentation(operator), Token.Kind.OPERATOR,
                        operator.getStatements().stream().filter(NnopOutline::isListed).map(this::statement).toList()));
                default -> { }
            }
        }));
        return items;
    }

    private static String documentation(OperatorDeclaration operator) {
        return operator.getDocumentation() == null ? "" : operator.getDocumentation();
    }

    private static boolean isListed(Statement statement) {
        return statement instanceof ParameterDeclaration || statement instanceof FormDeclaration || statement instanceof RewriteDeclaration
                || statement instanceof RefusalDeclaration;
    }

    private OutlineItem statement(Statement statement) {
        if (statement instanceof ParameterDeclaration parameter) {
            return item(parameter, parameter.getName(), "", Token.Kind.PARAMETER, List.of());
        }
        String line = NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(statement)).replaceAll("\\s+", " ");
        String head = line.split("[({]", 2)[0].strip();
        Token.Kind kind = statement instanceof FormDeclaration ? Token.Kind.NAMESPACE : Token.Kind.RULE;
        return item(statement, head.length() > LONGEST_LABEL ? head.substring(0, LONGEST_LABEL) + "…" : head, "", kind, List.of());
    }

    private static OutlineItem item(EObject element, String label, String detail, Token.Kind kind, List<OutlineItem> parts) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        var feature = element.eClass().getEStructuralFeature("name");
        List<INode> names = feature == null ? List.of() : NodeModelUtils.findNodesForFeature(element, feature);
        INode name = names.isEmpty() ? node : names.get(0);
        int nameEnd = names.isEmpty() ? name.getOffset() : name.getOffset() + name.getLength();
        return new OutlineItem(label == null || label.isEmpty() ? "?" : label, detail, kind, node.getOffset(), node.getOffset() + node.getLength(),
                name.getOffset(), nameEnd, parts);
    }

    /** Operators, groups, statements and comments of several lines. */
    public List<Fold> folds() {
        List<Fold> folds = new ArrayList<>();
        source.family(source.document()).ifPresent(family -> family.eAllContents().forEachRemaining(element -> {
            if (element instanceof OperatorDeclaration || element instanceof GroupDeclaration || element instanceof Statement) {
                fold(NodeModelUtils.findActualNodeFor(element), false, folds);
            }
        }));
        source.root().getLeafNodes().forEach(leaf -> {
            if (leaf.isHidden() && leaf.getText().startsWith("/*")) {
                fold(leaf, true, folds);
            }
        });
        folds.sort(java.util.Comparator.comparingInt(Fold::firstLine).thenComparing(fold -> -fold.lastLine()));
        return folds.stream().distinct().toList();
    }

    private void fold(INode node, boolean comment, List<Fold> folds) {
        int first = source.lines().line(node.getOffset());
        int last = source.lines().line(node.getOffset() + Math.max(0, node.getLength() - 1));
        if (first < last) {
            folds.add(new Fold(first, last, comment));
        }
    }
}

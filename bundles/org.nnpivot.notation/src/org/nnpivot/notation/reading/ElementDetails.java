// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.text.ParseException;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nnpivot.model.nn.Comment;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.Metadata;
import org.nnpivot.model.nn.NamedElement;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.NnPackage;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.notation.NotationFinding;
import org.nnpivot.notation.names.Details;
import org.nnpivot.notation.parser.TokenValues;
import org.nnpivot.notation.syntax.Annotation;
import org.nnpivot.notation.syntax.Expression;

/** Comments and annotations: what may be said of any element. */
final class ElementDetails {

    private final Reading reading;

    ElementDetails(Reading reading) {
        this.reading = reading;
    }

    void comments(Element element, List<String> texts, Placement placement) {
        texts.forEach(text -> comment(element, text, placement));
    }

    private static void comment(Element element, String text, Placement placement) {
        Comment comment = NnFactory.eINSTANCE.createComment();
        comment.setText(text);
        comment.setPlacement(placement);
        element.getComments().add(comment);
    }

    void documentation(Element element, String text) {
        if (text != null) {
            comment(element, text, Placement.DOCSTRING);
        }
    }

    /** Comments that stand somewhere within the text of an element count as behind it. */
    void innerComments(Element element, EObject syntax) {
        ICompositeNode node = NodeModelUtils.getNode(syntax);
        if (node == null) {
            return;
        }
        for (ILeafNode leaf : node.getLeafNodes()) {
            boolean inside = leaf.isHidden() && leaf.getOffset() > node.getOffset() && leaf.getText().startsWith("#");
            if (inside) {
                comment(element, TokenValues.commentText(leaf.getText()), Placement.TRAILING);
            }
        }
    }

    /** Sets what the annotations say. */
    void annotations(Element element, List<Annotation> annotations) {
        annotations.forEach(annotation -> annotate(element, annotation));
    }

    void annotate(Element element, Annotation annotation) {
        String name = annotation.getName();
        Placement placement = Details.placement(name);
        if (placement != null) {
            comment(element, text(annotation.getValue()), placement);
        } else if (Details.isMetadata(name) && element instanceof NamedElement named) {
            metadata(named, annotation);
        } else if (!set(element, Details.feature(name), annotation)) {
            reading.report(NotationFinding.UNKNOWN_PROPERTY, annotation, "@" + name);
        }
    }

    private static String text(Expression value) {
        String word = Setting.word(value);
        return word == null ? "" : word;
    }

    private void metadata(NamedElement element, Annotation annotation) {
        if (element.getMetadata() == null) {
            element.setMetadata(NnFactory.eINSTANCE.createMetadata());
        }
        Metadata metadata = element.getMetadata();
        if (annotation.getName().equals(Details.SYNONYM)) {
            metadata.getSynonyms().add(text(annotation.getValue()));
        } else if (!annotation.getName().equals(Details.METADATA)) {
            set(metadata, annotation.getName(), annotation);
        }
    }

    private boolean set(Element element, String featureName, Annotation annotation) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(featureName);
        if (!(feature instanceof EAttribute attribute) || attribute.isMany()) {
            return false;
        }
        String value = annotation.getValue() == null ? "true" : literal(annotation.getValue(), attribute);
        try {
            element.eSet(attribute, value == null ? null : Details.value(attribute, value));
        } catch (IllegalArgumentException | ParseException wrong) {
            reading.report(NotationFinding.WRONG_VALUE, annotation, annotation.getName(), value);
        }
        return true;
    }

    private String literal(Expression value, EAttribute attribute) {
        if (attribute.getEAttributeType() == NnPackage.eINSTANCE.getVisibility() || Setting.word(value) != null) {
            return text(value);
        }
        ICompositeNode node = NodeModelUtils.getNode(value);
        return node == null ? null : NodeModelUtils.getTokenText(node);
    }
}

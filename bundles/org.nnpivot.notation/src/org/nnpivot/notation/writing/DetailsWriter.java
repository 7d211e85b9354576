// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.Comment;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.Metadata;
import org.nnpivot.model.nn.NamedElement;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Visibility;
import org.nnpivot.notation.names.Details;
import org.nnpivot.notation.syntax.Annotation;
import org.nnpivot.notation.syntax.Expression;
import org.nnpivot.notation.syntax.RealNumber;

/** Writes comments and what else may be said of any element. What does not fit in a comment's place becomes an annotation. */
final class DetailsWriter {

    /**
     * The comments of an element, sorted to their places.
     *
     * @param documentation the docstring, or {@code null}
     * @param rest comments for which the places do not do
     */
    record Comments(List<String> leading, String documentation, List<String> trailing, List<Comment> rest) {

        /** The rest as annotations. */
        List<Annotation> others() {
            return rest.stream().map(comment -> Trees.annotation(Details.annotation(comment.getPlacement()), Trees.text(text(comment))))
                    .toList();
        }
    }

    private DetailsWriter() {}

    /**
     * The comments of an element that has a line of its own.
     *
     * @param hasDocumentation whether its text has a place for a docstring
     */
    static Comments comments(Element element, boolean hasDocumentation) {
        return sort(element.getComments(), Placement.BEFORE, Placement.TRAILING, hasDocumentation ? Placement.DOCSTRING : null);
    }

    /** The comments of the block of a region; the rest belongs to the statement that gives its results. */
    static Comments ofBlock(Region region) {
        return sort(region.getComments(), Placement.END, Placement.TRAILING, null);
    }

    /** Of the rest of a region's comments, those that have a place at the statement that gives its results. */
    static Comments ofResult(Comments ofRegion) {
        return sort(ofRegion.rest(), Placement.RESULT_BEFORE, Placement.RESULT_TRAILING, null);
    }

    /** {@code docstring} is {@code null} where there is no place for one. Empty lines are no part of the notation. */
    private static Comments sort(List<Comment> comments, Placement before, Placement behind, Placement docstring) {
        List<String> leading = new ArrayList<>();
        List<String> trailing = new ArrayList<>();
        List<Comment> rest = new ArrayList<>();
        String documentation = null;
        for (Comment comment : comments) {
            String text = text(comment);
            Placement placement = comment.getPlacement();
            if (placement == docstring && documentation == null) {
                documentation = text;
            } else if (placement == before && fits(text)) {
                leading.add(text);
            } else if (placement == behind && fits(text) && trailing.isEmpty()) {
                trailing.add(text);
            } else if (placement != Placement.GAP) {
                rest.add(comment);
            }
        }
        return new Comments(leading, documentation, trailing, rest);
    }

    private static String text(Comment comment) {
        return comment.getText() == null ? "" : comment.getText();
    }

    private static boolean fits(String text) {
        return text.equals(text.stripTrailing()) && !text.startsWith(" ") && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }

    /** The annotations of an element: everything that is not as usual. */
    static List<Annotation> annotations(Element element) {
        List<Annotation> result = new ArrayList<>();
        if (element instanceof NamedElement named) {
            if (named.getVisibility() != Visibility.PUBLIC) {
                result.add(Trees.annotation("visibility", Trees.name(named.getVisibility().getLiteral())));
            }
            metadata(named.getMetadata(), result);
        }
        if (element instanceof Operator operator) {
            operator(operator, result);
        }
        ofElement(element, result);
        return result;
    }

    private static void ofElement(Element element, List<Annotation> result) {
        if (element.isIs_derived()) {
            result.add(Trees.annotation("derived", null));
        }
        if (element.getUncertainty() != 0) {
            RealNumber number = Trees.FACTORY.createRealNumber();
            number.setValue(Double.toString(element.getUncertainty()));
            result.add(Trees.annotation("uncertainty", number));
        }
        if (element.getTimestamp() != null) {
            result.add(Trees.annotation("timestamp", Trees.text(Details.text(element.getTimestamp()))));
        }
    }

    private static void metadata(Metadata metadata, List<Annotation> result) {
        if (metadata == null) {
            return;
        }
        int before = result.size();
        text("description", metadata.getDescription(), result);
        text("uri", metadata.getUri(), result);
        text("icon", metadata.getIcon(), result);
        metadata.getSynonyms().forEach(synonym -> text(Details.SYNONYM, synonym, result));
        if (result.size() == before) {
            result.add(Trees.annotation(Details.METADATA, null));
        }
    }

    private static void operator(Operator operator, List<Annotation> result) {
        if (operator.getLevel() >= 0) {
            result.add(Trees.annotation("level", Trees.integer(operator.getLevel())));
        }
        text("part", operator.getPart(), result);
        Operator origin = operator.getOrigin();
        if (origin != null && origin.eContainer() == operator.eContainer() && origin.getName() != null) {
            result.add(Trees.annotation("origin", Trees.name(origin.getName())));
        }
    }

    static void text(String name, String value, List<Annotation> result) {
        if (value != null) {
            Expression text = Trees.text(value);
            result.add(Trees.annotation(name, text));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.writing;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.ElementType;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.notation.syntax.Attribute;
import org.nnpivot.notation.syntax.Definition;
import org.nnpivot.notation.syntax.Expression;

/** Writes what is known of a tensor. */
final class TensorWriter {

    private final Surroundings surroundings;

    TensorWriter(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    List<Attribute> attributes(Tensor tensor) {
        List<Attribute> attributes = new ArrayList<>();
        if (tensor.getShape() != null) {
            ExpressionWriter sizes = new ExpressionWriter(surroundings, ExpressionWriter.Bare.SYMBOLS);
            attributes.add(Trees.attribute("shape", Trees.list(tensor.getShape().getDimensions().stream().map(sizes::write).toList())));
        }
        if (tensor.getDtype() != ElementType.FLOAT) {
            attributes.add(type(tensor));
        }
        if (tensor.isSetLow() || tensor.isSetHigh()) {
            attributes.add(Trees.attribute("range", Trees.list(List.of(
                    bound(tensor.isSetLow(), tensor.getLow()), bound(tensor.isSetHigh(), tensor.getHigh())))));
        }
        if (!tensor.getLayout().isEmpty()) {
            attributes.add(Trees.attribute("layout", Trees.integers(tensor.getLayout())));
        }
        return attributes;
    }

    private static Attribute type(Tensor tensor) {
        return Trees.attribute("dtype", Trees.name(tensor.getDtype().getLiteral()));
    }

    private static Expression bound(boolean set, long value) {
        return set ? Trees.integer(value) : Trees.FACTORY.createNone();
    }

    /** The line on a tensor that no input declares; {@code null} when there is nothing to say. */
    Definition fact(Tensor tensor) {
        List<Attribute> attributes = attributes(tensor);
        var annotations = DetailsWriter.annotations(tensor);
        if (attributes.isEmpty() && annotations.isEmpty() && tensor.getComments().isEmpty()) {
            return null;
        }
        Definition fact = Trees.FACTORY.createDefinition();
        DetailsWriter.Comments comments = DetailsWriter.comments(tensor, false);
        fact.setName(surroundings.tensors.of(tensor));
        fact.getLeading().addAll(comments.leading());
        fact.getTrailing().addAll(comments.trailing());
        fact.getAttributes().addAll(attributes.isEmpty() ? List.of(type(tensor)) : attributes);
        fact.getAnnotations().addAll(annotations);
        fact.getAnnotations().addAll(comments.others());
        return fact;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.List;
import org.nnpivot.model.nn.ElementType;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Shape;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.notation.NotationFinding;
import org.nnpivot.notation.reading.ExpressionReader.Undeclared;
import org.nnpivot.notation.syntax.Annotation;
import org.nnpivot.notation.syntax.Attribute;

/** Reads what is known of a tensor: shape, kind of number, range, layout. */
final class TensorReader {

    private final Reading reading;
    private final Frame frame;
    private final ExpressionReader expressions;

    TensorReader(Reading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
        this.expressions = new ExpressionReader(reading, frame);
    }

    void read(Tensor tensor, List<Attribute> attributes, List<Annotation> annotations) {
        for (Attribute attribute : attributes) {
            if (!read(tensor, attribute)) {
                reading.report(NotationFinding.WRONG_VALUE, attribute, attribute.getName(), DataReader.text(Setting.of(attribute)));
            }
        }
        new ElementDetails(reading).annotations(tensor, annotations);
    }

    private boolean read(Tensor tensor, Attribute attribute) {
        Expression value = expressions.read(attribute.getValue(),
                attribute.getName().equals("shape") ? Undeclared.SYMBOL : Undeclared.WORD);
        return switch (attribute.getName()) {
            case "shape" -> shape(tensor, value);
            case "dtype" -> type(tensor, value);
            case "range" -> range(tensor, value);
            case "layout" -> layout(tensor, value);
            default -> unknown(attribute);
        };
    }

    private boolean unknown(Attribute attribute) {
        reading.report(NotationFinding.UNKNOWN_PROPERTY, attribute, attribute.getName());
        return true;
    }

    private static boolean shape(Tensor tensor, Expression value) {
        if (!(value instanceof ListExpression list)) {
            return false;
        }
        Shape shape = NnFactory.eINSTANCE.createShape();
        shape.getDimensions().addAll(List.copyOf(list.getItems()));
        tensor.setShape(shape);
        return true;
    }

    private static boolean type(Tensor tensor, Expression value) {
        ElementType type = ElementType.get(String.valueOf(Expressions.constant(value)));
        if (type != null) {
            tensor.setDtype(type);
        }
        return type != null;
    }

    /** {@code [low, high]}; None where there is no bound. */
    private static boolean range(Tensor tensor, Expression value) {
        if (!(Expressions.constant(value) instanceof List<?> bounds) || bounds.size() != 2) {
            return false;
        }
        if (bounds.get(0) instanceof Long low) {
            tensor.setLow(low);
        }
        if (bounds.get(1) instanceof Long high) {
            tensor.setHigh(high);
        }
        return bounds.stream().allMatch(bound -> bound instanceof Long || bound == Expressions.NONE);
    }

    /** A permutation of the tensor, or the order of axes that all layers of the network have. */
    private boolean layout(Tensor tensor, Expression value) {
        Object constant = Expressions.constant(value);
        if (constant instanceof String word) {
            frame.dataFormat = word;
            return true;
        }
        if (constant instanceof List<?> axes && axes.stream().allMatch(Long.class::isInstance)) {
            axes.forEach(axis -> tensor.getLayout().add(Math.toIntExact((Long) axis)));
            return true;
        }
        return false;
    }
}

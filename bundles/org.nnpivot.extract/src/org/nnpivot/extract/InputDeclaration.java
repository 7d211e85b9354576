// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.List;
import java.util.Optional;
import org.nnpivot.model.nn.ElementType;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.NoneLiteral;
import org.nnpivot.model.nn.OpaqueExpression;
import org.nnpivot.model.nn.Shape;
import org.nnpivot.model.nn.StringLiteral;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.FormParameter;

/** {@code keras.Input(shape=..., dtype=...)}: what a network takes. */
final class InputDeclaration {

    private static final String BATCH = "N";

    private final ExpressionReader expressions;

    InputDeclaration(ExpressionReader expressions) {
        this.expressions = expressions;
    }

    /** Gives a tensor the shape and the kind of numbers that are declared. */
    void read(Tensor input, Call call) {
        Optional<Keyword> batched = call.getKeywords().stream()
                .filter(keyword -> keyword.getArg().startsWith("batch_") && keyword.getArg().endsWith("shape")).findFirst();
        Optional<ExprNode> sizes = call.getKeywords().stream().filter(keyword -> keyword.getArg().endsWith("shape"))
                .map(Keyword::getValue).findFirst().or(() -> call.getArgs().stream().findFirst());
        sizes.ifPresent(given -> shape(input, given, batched.isPresent()));
        call.getKeywords().stream().filter(keyword -> "dtype".equals(keyword.getArg()))
                .forEach(keyword -> kind(input, expressions.read(keyword.getValue())));
    }

    /**
     * Gives a tensor a shape.
     *
     * @param given sizes, or one size
     * @param batched whether the first of them is that of the batch
     */
    void shape(Tensor input, ExprNode given, boolean batched) {
        Expression sizes = expressions.read(given);
        if (sizes instanceof OpaqueExpression || !(sizes instanceof ListExpression) && Expressions.constant(sizes) == null) {
            return;
        }
        Shape shape = NnFactory.eINSTANCE.createShape();
        if (!batched) {
            shape.getDimensions().add(Expressions.symbol(BATCH));
        }
        for (Expression size : sizes instanceof ListExpression ? Expressions.items(sizes) : List.of(sizes)) {
            boolean known = !(size instanceof NoneLiteral) && !(size instanceof OpaqueExpression);
            shape.getDimensions().add(known ? Expressions.copy(size)
                    : Expressions.symbol(shape.getDimensions().isEmpty() ? BATCH : "L" + shape.getDimensions().size()));
        }
        input.setShape(shape);
    }

    /** Gives the input of a chain the shape that the first layer says. */
    void readOfLayer(Tensor input, Call layer, Catalogue.Spelling spelling) {
        Optional<ExprNode> batched = given(layer, "batch_input_shape").or(() -> given(layer, "batch_shape"));
        Optional<ExprNode> shape = given(layer, "input_shape");
        if (batched.isPresent() || shape.isPresent()) {
            shape(input, batched.or(() -> shape).get(), batched.isPresent());
            return;
        }
        Optional<ExprNode> features = given(layer, "input_dim").filter(size -> isIgnored(spelling, "input_dim"));
        Optional<ExprNode> steps = given(layer, "input_length").filter(size -> isIgnored(spelling, "input_length"));
        if (features.isPresent() || steps.isPresent()) {
            Shape sizes = NnFactory.eINSTANCE.createShape();
            sizes.getDimensions().add(Expressions.symbol(BATCH));
            steps.or(() -> features).ifPresent(size -> sizes.getDimensions().add(expressions.read(size)));
            features.filter(size -> steps.isPresent()).ifPresent(size -> sizes.getDimensions().add(expressions.read(size)));
            input.setShape(sizes);
        }
    }

    /** What the source says of an argument; nothing where it says nothing or None. */
    private static Optional<ExprNode> given(Call layer, String name) {
        return layer.getKeywords().stream().filter(keyword -> name.equals(keyword.getArg()) && !keyword.isDefaulted())
                .map(Keyword::getValue).filter(value -> !(value instanceof Constant none && none.getKind() == ConstantKind.NONE))
                .findFirst();
    }

    /** Whether an argument is about the input alone: {@code input_dim} of an embedding is the size of its table. */
    private static boolean isIgnored(Catalogue.Spelling spelling, String name) {
        return spelling != null && spelling.form().parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(name) && parameter.role() == FormParameter.Role.IGNORED);
    }

    private static void kind(Tensor input, Expression type) {
        if (type instanceof StringLiteral word) {
            input.setDtype(word.getValue().contains("int") ? ElementType.INTEGER
                    : word.getValue().contains("bool") ? ElementType.BOOLEAN : ElementType.FLOAT);
        }
    }
}

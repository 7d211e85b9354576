// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.model.nn.ConditionalExpression;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.OpaqueExpression;
import org.nnpivot.model.nn.SliceExpression;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.BinOp;
import org.nnpivot.model.python.BoolOp;
import org.nnpivot.model.python.BoolOperator;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.CmpOperator;
import org.nnpivot.model.python.Compare;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.IfExp;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Operator;
import org.nnpivot.model.python.Slice;
import org.nnpivot.model.python.Subscript;
import org.nnpivot.model.python.UnaryOp;
import org.nnpivot.model.python.UnaryOperator;
import org.nnpivot.python.PythonWriter;

/** Static expressions of the normal form as expressions of the pivot. */
final class ExpressionReader {

    /** Stands for the mode, true while training, among the values of the forward pass. */
    static final String MODE = "training";

    private static final String DEVICE = "device";

    private static final Map<Operator, String> SIGNS = Map.of(Operator.ADD, "+", Operator.SUB, "-", Operator.MULT, "*",
            Operator.DIV, "/", Operator.FLOOR_DIV, "//", Operator.MOD, "%", Operator.POW, "**", Operator.MAT_MULT, "@");

    private static final Map<CmpOperator, String> COMPARISONS = Map.of(CmpOperator.EQ, "==", CmpOperator.NOT_EQ, "!=",
            CmpOperator.LT, "<", CmpOperator.LT_E, "<=", CmpOperator.GT, ">", CmpOperator.GT_E, ">=");

    private static final Map<String, String> ELEMENT_TYPES = Map.of("float16", "float16", "half", "float16", "float32", "float32",
            "float", "float32", "float64", "float64", "double", "float64", "int32", "int32", "int64", "int64", "long", "int64",
            "bool", "bool");

    private final Map<String, Tensor> tensors;
    private final Set<String> parameters;
    private final Map<String, Call> constructions = new HashMap<>();

    /**
     * @param tensors tensors by their name in the normal form
     * @param parameters constructor parameters
     */
    ExpressionReader(Map<String, Tensor> tensors, Set<String> parameters) {
        this.tensors = tensors;
        this.parameters = parameters;
    }

    /** How the pivot writes an operator between two values. */
    static String sign(Operator operator) {
        return SIGNS.getOrDefault(operator, operator.getLiteral());
    }

    /** How the pivot writes a comparison of two values. */
    static String sign(CmpOperator operator) {
        return COMPARISONS.getOrDefault(operator, operator.getLiteral());
    }

    /** The pivot's expression; what it has no expression for stays Python text. */
    Expression read(ExprNode node) {
        Expression expression = translate(node);
        expression.setSourceStart(node.getStart());
        expression.setSourceEnd(node.getEnd());
        expression.setConstant(node.getConstant());
        return expression;
    }

    private Expression translate(ExprNode node) {
        return switch (node) {
            case Constant constant -> constant(constant);
            case UnaryOp unary -> unary(unary);
            case BinOp binary when SIGNS.containsKey(binary.getOp()) -> Expressions.binary(sign(binary.getOp()),
                    read(binary.getLeft()), read(binary.getRight()));
            case Compare compare when compare.getOps().get(0) == CmpOperator.IS && isNone(compare.getComparators().get(0)) ->
                Expressions.binary("is", read(compare.getLeft()), Expressions.none());
            case Compare compare when compare.getOps().size() == 1 && COMPARISONS.containsKey(compare.getOps().get(0)) ->
                Expressions.binary(COMPARISONS.get(compare.getOps().get(0)), read(compare.getLeft()),
                        read(compare.getComparators().get(0)));
            case BoolOp joined -> joined(joined);
            case IfExp choice -> choice(choice);
            case Name name when MODE.equals(name.getId()) -> Expressions.parameter(MODE);
            case Attribute attribute when isMode(attribute) -> Expressions.parameter(MODE);
            case Attribute attribute when isElementType(attribute) -> Expressions.string(ELEMENT_TYPES.get(attribute.getAttr()));
            case Attribute attribute when isDevice(attribute) -> Expressions.string(DEVICE);
            case Name name when parameters.contains(name.getId()) -> Expressions.parameter(name.getId());
            case org.nnpivot.model.python.Tuple tuple -> Expressions.tuple(read(tuple.getElts()));
            case org.nnpivot.model.python.List list -> Expressions.list(read(list.getElts()));
            case Slice slice -> slice(slice);
            case Subscript subscript -> size(subscript);
            case Attribute attribute -> attribute(attribute);
            case Call call when call.getApi() == null && call.getFunc() instanceof Name function ->
                Expressions.function(function.getId(), read(call.getArgs()));
            case Call call when call.getApi() != null -> construction(call);
            default -> Expressions.opaque(new PythonWriter().expression(node));
        };
    }

    private Expression construction(Call call) {
        String text = new PythonWriter().expression(call);
        constructions.put(text, call);
        return Expressions.opaque(text);
    }

    /** The call that an expression was read of which constructs something of the framework; {@code null} for any other. */
    Call construction(OpaqueExpression expression) {
        return constructions.get(expression.getText());
    }

    private static boolean isNone(ExprNode node) {
        return node instanceof Constant constant && constant.getKind() == ConstantKind.NONE;
    }

    private Expression joined(BoolOp source) {
        Expression joined = read(source.getValues().get(0));
        for (ExprNode next : source.getValues().subList(1, source.getValues().size())) {
            joined = Expressions.binary(source.getOp() == BoolOperator.AND ? "and" : "or", joined, read(next));
        }
        return joined;
    }

    private Expression choice(IfExp source) {
        ConditionalExpression choice = NnFactory.eINSTANCE.createConditionalExpression();
        choice.setCondition(read(source.getTest()));
        choice.setThen(read(source.getBody()));
        choice.setOtherwise(read(source.getOrelse()));
        return choice;
    }

    /** {@code self.training}. */
    private static boolean isMode(Attribute attribute) {
        return MODE.equals(attribute.getAttr()) && attribute.getValue() instanceof Name self && "self".equals(self.getId());
    }

    /** {@code torch.float32}, {@code tf.int64}: a framework's name of an element type, which the pivot knows as a word. */
    private boolean isElementType(Attribute attribute) {
        return ELEMENT_TYPES.containsKey(attribute.getAttr()) && attribute.getValue() instanceof Name module
                && !parameters.contains(module.getId()) && !tensors.containsKey(module.getId()) && !"self".equals(module.getId());
    }

    /** {@code x.device}: where a tensor is kept. The pivot knows no places, only that this is one. */
    private boolean isDevice(Attribute attribute) {
        return DEVICE.equals(attribute.getAttr()) && attribute.getValue() instanceof Name tensor
                && tensors.containsKey(tensor.getId());
    }

    private List<Expression> read(List<ExprNode> nodes) {
        return nodes.stream().map(this::read).toList();
    }

    private static Expression constant(Constant constant) {
        String text = constant.getValue();
        return switch (constant.getKind()) {
            case NONE -> Expressions.none();
            case TRUE -> Expressions.bool(true);
            case FALSE -> Expressions.bool(false);
            case ELLIPSIS -> NnFactory.eINSTANCE.createEllipsisExpression();
            case INT -> text.length() < 19 ? Expressions.integer(Long.parseLong(text)) : Expressions.opaque(text);
            case FLOAT -> Expressions.real(number(text));
            case STR -> Expressions.string(text);
            default -> Expressions.opaque(new PythonWriter().expression(constant));
        };
    }

    private static double number(String text) {
        return switch (text.toLowerCase(java.util.Locale.ROOT).replace("_", "")) {
            case "inf", "infinity", "+inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> Double.parseDouble(text.replace("_", ""));
        };
    }

    private Expression unary(UnaryOp unary) {
        Expression operand = read(unary.getOperand());
        if (unary.getOp() == UnaryOperator.UADD) {
            return operand;
        }
        Object value = Expressions.constant(operand);
        if (unary.getOp() == UnaryOperator.USUB && value instanceof Number) {
            return value instanceof Long number ? Expressions.integer(-number) : Expressions.real(-(Double) value);
        }
        return Expressions.unary(unary.getOp() == UnaryOperator.NOT ? "not" : "-", operand);
    }

    private Expression slice(Slice slice) {
        SliceExpression expression = NnFactory.eINSTANCE.createSliceExpression();
        expression.setLower(slice.getLower() == null ? null : read(slice.getLower()));
        expression.setUpper(slice.getUpper() == null ? null : read(slice.getUpper()));
        expression.setStep(slice.getStep() == null ? null : read(slice.getStep()));
        return expression;
    }

    /** {@code tensor.shape[axis]} is the only subscript among values of the normal form. */
    private Expression size(Subscript subscript) {
        if (subscript.getValue() instanceof Attribute shape && shape.getValue() instanceof Name name
                && tensors.containsKey(name.getId())) {
            var size = NnFactory.eINSTANCE.createSizeExpression();
            size.setTensor(tensors.get(name.getId()));
            size.setAxis(read(subscript.getSlice()));
            size.setVariable(subscript.getVariable());
            return size;
        }
        return Expressions.opaque(new PythonWriter().expression(subscript));
    }

    private Expression attribute(Attribute attribute) {
        Expression object = read(attribute.getValue());
        if (object instanceof OpaqueExpression) {
            return Expressions.opaque(new PythonWriter().expression(attribute));
        }
        var expression = NnFactory.eINSTANCE.createAttributeExpression();
        expression.setObject(object);
        expression.setAttribute(attribute.getAttr());
        return expression;
    }
}

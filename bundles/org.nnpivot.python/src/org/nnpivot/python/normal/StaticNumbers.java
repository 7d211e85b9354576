// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import org.nnpivot.model.python.BinOp;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.Operator;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.UnaryOp;
import org.nnpivot.model.python.UnaryOperator;

/** Works out expressions of numbers that hold no parameter, as Python would. */
final class StaticNumbers {

    private StaticNumbers() {}

    /** The value of an integer expression; {@code null} for anything else. */
    static Long integer(ExprNode node) {
        return number(node) instanceof Long integer ? integer : null;
    }

    /**
     * A shorter way to write two numbers and a sign between them, where the source does not write both out itself; {@code null}
     * when there is none.
     *
     * @param local the source reads a local variable here, such as that of a loop, or an attribute: what is meant is the number
     */
    static ExprNode simpler(Operator sign, ExprNode left, ExprNode right, Node source, boolean local) {
        if (isWritten(source) || LoopNames.isMarked(left) || LoopNames.isMarked(right)) {
            return null;
        }
        if (sign == Operator.MULT && Long.valueOf(1).equals(number(left))) {
            return Nodes.copy(right);
        }
        if ((sign == Operator.MULT || sign == Operator.FLOOR_DIV) && Long.valueOf(1).equals(number(right))
                && (sign == Operator.MULT || number(left) instanceof Long)) {
            return Nodes.copy(left);
        }
        if (local && number(left) instanceof Long a && number(right) instanceof Long b) {
            BinOp both = PythonFactory.eINSTANCE.createBinOp();
            both.setOp(sign);
            return integers(both, a, b) instanceof Long value && value >= 0 ? Nodes.integer(value, source) : null;
        }
        return null;
    }

    /** Whether the source has nothing but numbers here. */
    private static boolean isWritten(Node source) {
        return switch (source) {
            case BinOp binary -> isWritten(binary.getLeft()) && isWritten(binary.getRight());
            case UnaryOp unary -> isWritten(unary.getOperand());
            case Constant constant -> true;
            default -> false;
        };
    }

    /** A Long or a Double; {@code null} for what is no number or not known. */
    static Number number(ExprNode node) {
        return switch (node) {
            case Constant constant when constant.getKind() == ConstantKind.INT -> parsed(constant.getValue());
            case Constant constant when constant.getKind() == ConstantKind.FLOAT -> Double.valueOf(constant.getValue());
            case UnaryOp unary when unary.getOp() == UnaryOperator.USUB -> negative(number(unary.getOperand()));
            case BinOp binary -> binary(binary, number(binary.getLeft()), number(binary.getRight()));
            case Call call when call.getFunc() instanceof Name name && call.getArgs().size() == 1 ->
                function(name.getId(), number(call.getArgs().get(0)));
            case Call call when call.getFunc() instanceof Name name && call.getArgs().size() == 2 ->
                extreme(name.getId(), number(call.getArgs().get(0)), number(call.getArgs().get(1)));
            case null, default -> null;
        };
    }

    private static Number parsed(String text) {
        return text.length() < 19 ? (Number) Long.valueOf(text) : null;
    }

    private static Number negative(Number value) {
        return switch (value) {
            case Long integer -> -integer;
            case Double real -> -real;
            case null, default -> null;
        };
    }

    private static Number function(String name, Number value) {
        if (value == null) {
            return null;
        }
        return switch (name) {
            case "int" -> (Number) value.longValue();
            case "round" -> (Number) (long) Math.rint(value.doubleValue());
            case "abs" -> value instanceof Long integer ? (Number) Math.abs(integer) : (Number) Math.abs(value.doubleValue());
            default -> null;
        };
    }

    /** {@code min} and {@code max} of two whole numbers. */
    private static Number extreme(String name, Number first, Number second) {
        if (!(first instanceof Long a) || !(second instanceof Long b)) {
            return null;
        }
        return switch (name) {
            case "min" -> (Number) Math.min(a, b);
            case "max" -> (Number) Math.max(a, b);
            default -> null;
        };
    }

    private static Number binary(BinOp source, Number left, Number right) {
        if (left instanceof Long a && right instanceof Long b) {
            return integers(source, a, b);
        }
        return left == null || right == null ? null : reals(source, left.doubleValue(), right.doubleValue());
    }

    private static Number integers(BinOp source, long a, long b) {
        return switch (source.getOp()) {
            case ADD -> (Number) (a + b);
            case SUB -> (Number) (a - b);
            case MULT -> (Number) (a * b);
            case FLOOR_DIV -> b == 0 ? null : (Number) Math.floorDiv(a, b);
            case MOD -> b == 0 ? null : (Number) Math.floorMod(a, b);
            case DIV -> b == 0 ? null : (Number) ((double) a / b);
            case POW -> b < 0 || Math.abs(Math.pow(a, b)) > 1L << 53 ? null : (Number) (long) Math.pow(a, b);
            default -> null;
        };
    }

    private static Number reals(BinOp source, double a, double b) {
        return switch (source.getOp()) {
            case ADD -> (Number) (a + b);
            case SUB -> (Number) (a - b);
            case MULT -> (Number) (a * b);
            case DIV -> b == 0 ? null : (Number) (a / b);
            case FLOOR_DIV -> b == 0 ? null : (Number) Math.floor(a / b);
            default -> null;
        };
    }
}

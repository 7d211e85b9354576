// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.ExprContext;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.Slice;
import org.nnpivot.model.python.Subscript;

/** Makes nodes of the normal form; each stands for the range of source text of the node it was made for. */
public final class Nodes {

    private static final PythonFactory FACTORY = PythonFactory.eINSTANCE;

    private Nodes() {}

    /** A copy that belongs to nobody. */
    public static <T extends Node> T copy(T node) {
        return EcoreUtil.copy(node);
    }

    /** A name that is read. */
    public static Name name(String id, Node origin) {
        Name name = at(FACTORY.createName(), origin);
        name.setId(id);
        return name;
    }

    /** A name that is assigned. */
    static Name target(String id, String variable, Node origin) {
        Name name = name(id, origin);
        name.setVariable(variable);
        name.setCtx(ExprContext.STORE);
        return name;
    }

    /** {@code target = value}. */
    static Assign assign(ExprNode target, ExprNode value, Node origin) {
        Assign assign = at(FACTORY.createAssign(), origin);
        assign.getTargets().add(target);
        assign.setValue(value);
        return assign;
    }

    /** A dotted name. */
    static ExprNode dotted(String qualified, Node origin) {
        ExprNode result = null;
        for (String part : qualified.split("\\.")) {
            result = result == null ? name(part, origin) : attribute(result, part, origin);
        }
        return result;
    }

    /** {@code value.attribute}. */
    static Attribute attribute(ExprNode value, String attribute, Node origin) {
        Attribute result = at(FACTORY.createAttribute(), origin);
        result.setValue(value);
        result.setAttr(attribute);
        return result;
    }

    /** {@code tensor.shape[axis]}: how the normal form writes a size. */
    static Subscript size(String tensor, ExprNode axis, Node origin) {
        Subscript subscript = at(FACTORY.createSubscript(), origin);
        subscript.setValue(attribute(name(tensor, origin), Sizes.SHAPE, origin));
        subscript.setSlice(axis);
        return subscript;
    }

    /** {@code tensor.shape[from:]}: stands only until the arguments of a call are bound. */
    static Subscript rest(String tensor, long from, Node origin) {
        Slice slice = at(FACTORY.createSlice(), origin);
        slice.setLower(integer(from, origin));
        return size(tensor, slice, origin);
    }

    /** Whether a subscript is a size as the normal form writes it. */
    static boolean isSize(Subscript subscript) {
        return subscript.getValue() instanceof Attribute shape && Sizes.SHAPE.equals(shape.getAttr());
    }

    /** A call of a resolved function or constructor, without arguments yet. */
    static Call call(String api, Node origin) {
        Call call = at(FACTORY.createCall(), origin);
        call.setFunc(dotted(api, origin));
        call.setApi(api);
        return call;
    }

    /** {@code name=value}; {@code defaulted} when the source did not write it. */
    static Keyword keyword(String name, ExprNode value, boolean defaulted) {
        Keyword keyword = at(FACTORY.createKeyword(), value);
        keyword.setArg(name);
        keyword.setValue(value);
        keyword.setDefaulted(defaulted);
        return keyword;
    }

    /** An integer. */
    static Constant integer(long value, Node origin) {
        Constant constant = at(FACTORY.createConstant(), origin);
        constant.setKind(ConstantKind.INT);
        constant.setValue(Long.toString(value));
        return constant;
    }

    /** A string. */
    static Constant text(String value, Node origin) {
        Constant constant = at(FACTORY.createConstant(), origin);
        constant.setKind(ConstantKind.STR);
        constant.setValue(value);
        return constant;
    }

    /** The value of an integer constant, also of a negative one; {@code null} for anything else. */
    public static Long integer(ExprNode node) {
        if (node instanceof org.nnpivot.model.python.UnaryOp unary
                && unary.getOp() == org.nnpivot.model.python.UnaryOperator.USUB) {
            Long operand = integer(unary.getOperand());
            return operand == null ? null : -operand;
        }
        return node instanceof Constant constant && constant.getKind() == ConstantKind.INT
                ? Long.valueOf(constant.getValue()) : null;
    }

    /** Gives a new node the range of the one it was made for. */
    static <T extends Node> T at(T node, Node origin) {
        if (origin != null) {
            node.setStart(origin.getStart());
            node.setEnd(origin.getEnd());
        }
        return node;
    }
}

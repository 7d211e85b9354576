// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import org.nnpivot.model.python.BinOp;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.Compare;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.Subscript;
import org.nnpivot.model.python.UnaryOp;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;

/** Signs, subscripts and bare names as calls whose arguments have the names that the catalogue gives them. */
final class SignReader {

    private static final String SUBSCRIPT = "[]";
    private static final String NOTHING = "";

    private final CallReader calls;

    SignReader(CallReader calls) {
        this.calls = calls;
    }

    /** The call that an operator sign, a subscript or a name stands for; {@code null} for any other expression. */
    Call call(ExprNode node) {
        return switch (node) {
            case BinOp binary -> call(ExpressionReader.sign(binary.getOp()), Form.Kind.SIGN, binary.getLeft(), binary.getRight());
            case Compare compare -> call(ExpressionReader.sign(compare.getOps().get(0)), Form.Kind.SIGN, compare.getLeft(),
                    compare.getComparators().get(0));
            case UnaryOp unary -> call("-", Form.Kind.SIGN, unary.getOperand());
            case Subscript subscript -> call(SUBSCRIPT, Form.Kind.SUBSCRIPT, subscript.getValue(), subscript.getSlice());
            case Name name -> call(NOTHING, Form.Kind.IDENTITY, name);
            default -> null;
        };
    }

    private Call call(String sign, Form.Kind kind, ExprNode... arguments) {
        Form form = calls.form(sign, kind, arguments.length);
        if (form == null) {
            return null;
        }
        Call call = PythonFactory.eINSTANCE.createCall();
        call.setApi(sign);
        for (int i = 0; i < arguments.length; i++) {
            FormParameter parameter = form.parameters().get(i);
            Keyword keyword = PythonFactory.eINSTANCE.createKeyword();
            keyword.setArg(parameter.name());
            keyword.setValue(org.nnpivot.python.normal.Nodes.copy(arguments[i]));
            call.getKeywords().add(keyword);
        }
        return call;
    }
}

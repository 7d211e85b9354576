// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.List;
import java.util.Optional;

import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.BinOp;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.Operator;
import org.nnpivot.model.python.PythonFactory;

/** Weights that a network has besides those of its layers: definitions that are read rather than applied. */
final class Weights {

    private final Frame frame;
    private final ExpressionNormalizer expressions;

    Weights(Frame frame, ExpressionNormalizer expressions) {
        this.frame = frame;
        this.expressions = expressions;
    }

    /** The qualified name of a method that makes a weight and that every network has; empty for any other. */
    Optional<String> method(String name) {
        return Optional.of(frame.dialect().methods() + name).filter(api -> frame.constructing() && isWeight(api));
    }

    private boolean isWeight(String api) {
        List<Apis.Signature> signatures = frame.context().apis().signatures(api);
        return !signatures.isEmpty() && signatures.get(0).layer() && signatures.get(0).call().isEmpty();
    }

    /** A call that makes a weight of a tensor made on the spot, in the normal form; empty for any other call. */
    Optional<Call> wrapped(String api, Call call) {
        if (call.getArgs().size() != 1) {
            return Optional.empty();
        }
        Call made = made(call.getArgs().get(0));
        String inner = made == null ? null : frame.context().qualified(made.getFunc()).orElse(null);
        String both = api + "(" + inner + ")";
        if (inner == null || !isWeight(both)) {
            return Optional.empty();
        }
        if (made != call.getArgs().get(0)) {
            frame.notes().leftOut(EngineFinding.INITIAL_VALUES_LEFT_OUT, call);
        }
        return Optional.of(normal(api, both, made, call));
    }

    private Call normal(String api, String both, Call made, Call call) {
        CallNormalizer calls = new CallNormalizer(frame, expressions);
        Call inner = calls.arguments(made, Nodes.call(frame.context().qualified(made.getFunc()).orElseThrow(), made));
        for (Keyword keyword : call.getKeywords()) {
            inner.getKeywords().add(Nodes.keyword(keyword.getArg(),
                    expressions.expression(expressions.value(keyword.getValue()), keyword), false));
        }
        new ArgumentBinder(frame::isTensor).bind(inner, both,
                frame.context().apis().signatures(both).stream().map(Apis.Signature::parameters).toList());
        Call normal = Nodes.call(api, call);
        normal.getArgs().add(inner);
        normal.setApi(both);
        return normal;
    }

    /** The call that makes the tensor, without a number that scales it, which only concerns initial values. */
    private Call made(ExprNode data) {
        return switch (data) {
            case Call call -> call;
            case BinOp scaled when scaled.getOp() == Operator.MULT || scaled.getOp() == Operator.DIV -> {
                Call left = made(scaled.getLeft());
                yield left != null && isNumber(left) && scaled.getOp() == Operator.MULT ? made(scaled.getRight())
                        : left == null && scaled.getOp() == Operator.MULT ? made(scaled.getRight()) : left;
            }
            default -> null;
        };
    }

    /** Whether a call gives a plain number, such as a square root. */
    private boolean isNumber(Call call) {
        return frame.context().qualified(call.getFunc()).filter(name -> name.startsWith("math.")).isPresent();
    }

    /** Whether a value is such a weight, in a forward pass. */
    boolean isRead(Value value) {
        return !frame.constructing() && value instanceof Value.Definition definition && isWeight(definition.call().getApi());
    }

    /** Reads a weight: a statement of its own, {@code t1 = self.weight()}. */
    Value read(Value.Definition weight, Node place) {
        Call normal = Nodes.at(PythonFactory.eINSTANCE.createCall(), place);
        normal.setFunc(Nodes.attribute(Nodes.name("self", place), weight.attribute(), place));
        String tensor = frame.tensors().emit(normal, place);
        frame.tensors().keep(tensor);
        return new Value.TensorName(tensor);
    }
}

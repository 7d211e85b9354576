// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.List;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.notation.NotationFinding;
import org.nnpivot.notation.names.ResultPort;
import org.nnpivot.notation.reading.ExpressionReader.Undeclared;
import org.nnpivot.notation.syntax.Result;
import org.nnpivot.operators.Port;

/** Makes the tensors that uses give. */
final class UseResults {

    /** BESSER's words for the results of a recurrent layer, and the ports that give them. */
    private static final String LAST = "last";
    private static final String HIDDEN = "hidden";
    private static final String FINAL_PORT = "final";

    private final Reading reading;
    private final Frame frame;

    UseResults(Reading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    /** Adds the results with their names and ports; without names, one result. Gives the first. */
    Tensor name(Use use, Operator applied, BesserHints hints, List<Result> named) {
        var entry = applied instanceof SubNetwork ? null : reading.words().named(applied.getType()).orElse(null);
        if (named.isEmpty()) {
            Tensor tensor = portless(frame.newTensor(null, null), entry == null);
            return add(use, tensor, port(applied, entry, hints, 0, 1));
        }
        for (int i = 0; i < named.size(); i++) {
            Result result = named.get(i);
            checkName(result);
            Tensor tensor = frame.newTensor(result);
            Reading.located(tensor, result);
            ResultPort port = result.getPort() == null ? port(applied, entry, hints, i, named.size()) : written(entry, result);
            if (port == null) {
                reading.report(NotationFinding.UNKNOWN_RESULT, result, applied.getType(), "at position " + (i + 1));
            }
            add(use, portless(tensor, entry == null && result.getPort() == null), port);
        }
        return use.getResults().get(0);
    }

    private Tensor portless(Tensor tensor, boolean portless) {
        if (portless) {
            frame.portless.add(tensor);
        }
        return tensor;
    }

    private void checkName(Result result) {
        if (frame.tensors.containsKey(result.getName())) {
            reading.report(NotationFinding.DUPLICATE_NAME, result, result.getName());
        }
    }

    private static Tensor add(Use use, Tensor tensor, ResultPort port) {
        if (port != null) {
            tensor.setPort(port.name());
            tensor.getIndices().addAll(port.indices());
        }
        use.getResults().add(tensor);
        return tensor;
    }

    /** Of a network the ports are known only when all networks are read. */
    private static ResultPort port(Operator applied, org.nnpivot.operators.Operator entry, BesserHints hints, int i, int count) {
        if (entry == null) {
            return ResultPort.ofNetwork(i, count > 1);
        }
        boolean first = hints.returnType != null && i == 0 && count == 1;
        return first ? returned(applied, entry, hints.returnType) : ResultPort.standard(entry, i, count);
    }

    private static ResultPort returned(Operator applied, org.nnpivot.operators.Operator entry, String word) {
        boolean wanted = word.equals(LAST) || word.equals(HIDDEN);
        if (wanted && isTrue(Arguments.get(applied, "bidirectional")) && hasPort(entry, FINAL_PORT)) {
            return new ResultPort(FINAL_PORT, List.of());
        }
        if (wanted && hasPort(entry, HIDDEN)) {
            int levels = Expressions.constant(Arguments.get(applied, "num_layers")) instanceof Long n ? Math.toIntExact(n) : 1;
            return new ResultPort(HIDDEN, List.of(levels - 1, 0));
        }
        return ResultPort.standard(entry, 0, 1);
    }

    private static boolean isTrue(Expression value) {
        return Boolean.TRUE.equals(Expressions.constant(value));
    }

    private static boolean hasPort(org.nnpivot.operators.Operator entry, String name) {
        return entry.results().stream().map(Port::name).anyMatch(name::equals);
    }

    private ResultPort written(org.nnpivot.operators.Operator entry, Result result) {
        if (entry != null && !hasPort(entry, result.getPort())) {
            reading.report(NotationFinding.UNKNOWN_RESULT, result, entry.name(), result.getPort());
        }
        ExpressionReader expressions = new ExpressionReader(reading, frame);
        List<Integer> indices = result.getIndices().stream()
                .map(index -> Expressions.asLong(expressions.read(index, Undeclared.UNKNOWN)).orElse(0)).map(Math::toIntExact).toList();
        return new ResultPort(result.getPort(), indices);
    }
}

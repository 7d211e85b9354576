// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;
import org.nnpivot.model.python.Tuple;
import org.nnpivot.python.PythonWriter;

/** Follows a loop round by round, and remembers it where it can be written as a loop again. */
final class Rounds {

    private final Frame frame;
    private final StatementNormalizer statements;
    private final StaticValues statics;

    /** {@code statements} binds the variables of the loop. */
    Rounds(StatementNormalizer statements, ExpressionNormalizer expressions) {
        this.frame = statements.frame();
        this.statements = statements;
        this.statics = new StaticValues(expressions);
    }

    /**
     * Follows a loop.
     *
     * @param loop the text that it is
     * @param alone whether the whole body is done in every round
     */
    void follow(Node loop, ExprNode target, ExprNode iterable, boolean alone, Runnable body) {
        boolean open = alone && frame.loops().isOpen() && frame.context().structuring().keeps(loop);
        LoopIterable writer = new LoopIterable(frame);
        Optional<String> text = open ? writer.text(iterable) : Optional.empty();
        if (text.isEmpty()) {
            for (Value item : new ArrayList<>(statics.iterable(iterable))) {
                statements.bind(target, item);
                body.run();
            }
            return;
        }
        List<Value> items = frame.loops().reading(() -> List.copyOf(statics.iterable(iterable)));
        frame.loops().begin(loop, new PythonWriter().expression(target), text.get(), frame.constructing(), writer.parameters());
        try {
            for (Value item : items) {
                int round = frame.loops().next();
                statements.bind(target, named(target, item, loop, round));
                body.run();
            }
            frame.loops().end();
        } finally {
            frame.loops().abandon();
        }
    }

    /** Numbers know the variable that they stand under in this round. */
    private Value named(ExprNode target, Value value, Node loop, int round) {
        if (target instanceof Tuple names && value instanceof Value.Items items && names.getElts().size() == items.items().size()) {
            List<Value> named = new ArrayList<>();
            for (int i = 0; i < items.items().size(); i++) {
                named.add(named(names.getElts().get(i), items.items().get(i), loop, round));
            }
            return new Value.Items(named, items.tuple());
        }
        if (!(target instanceof Name variable)) {
            return value;
        }
        frame.loops().stands(variable.getId(), standing(value));
        return value instanceof Value.Static known ? known.named(LoopNames.variable(variable.getId(), loop.getStart(), round)) : value;
    }

    private static String standing(Value value) {
        return switch (value) {
            case Value.Definition layer -> layer.attribute();
            case Value.Static known when StaticNumbers.integer(known.expression()) != null ->
                StaticNumbers.integer(known.expression()).toString();
            default -> "";
        };
    }
}

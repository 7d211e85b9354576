// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.List;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Node;

/** Copies the arguments of a call in the normal form, by position and by name as they are. */
record CallArguments(ExpressionNormalizer expressions) {

    void copy(Call source, Call normal) {
        List<Value> positional = expressions.items(source.getArgs());
        for (int i = 0; i < positional.size(); i++) {
            ExprNode origin = source.getArgs().get(Math.min(i, source.getArgs().size() - 1));
            normal.getArgs().add(argument(positional.get(i), origin));
        }
        for (Keyword keyword : source.getKeywords()) {
            if (keyword.getArg() == null) {
                spread(keyword, normal);
                continue;
            }
            ExprNode value = argument(expressions.value(keyword.getValue()), keyword.getValue());
            normal.getKeywords().add(Nodes.at(Nodes.keyword(keyword.getArg(), value, false), keyword));
        }
    }

    /** How many sizes the rest of a shape holds shows where the arguments are bound. */
    private ExprNode argument(Value value, Node origin) {
        return value instanceof Value.RestOfShape rest ? Nodes.rest(rest.tensor(), rest.from(), origin) : expressions.expression(value, origin);
    }

    /** {@code **options} of a dictionary that is known. */
    private void spread(Keyword source, Call normal) {
        if (!(expressions.value(source.getValue()) instanceof Value.Dict options)) {
            throw new RefusedException(EngineFinding.VALUE_NOT_STATIC, source, "arguments from a dictionary");
        }
        options.entries().forEach((name, value) -> normal.getKeywords()
                .add(Nodes.keyword(name.toString(), expressions.expression(value, source), false)));
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.model.python.Comprehension;
import org.nnpivot.model.python.DictComp;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Node;

/** Unrolls comprehensions over what is known. Their variables are theirs alone. */
final class Comprehensions {

    private final ExpressionNormalizer expressions;
    private final StaticValues statics;

    /** Evaluates in a scope of its own inside the one of {@code around}. */
    Comprehensions(ExpressionNormalizer around) {
        Frame frame = around.frame();
        this.expressions = new ExpressionNormalizer(frame.call(frame.variables()));
        this.statics = new StaticValues(expressions);
    }

    /** {@code [element for name in list if condition]}, also without brackets. */
    Value list(ExprNode element, List<Comprehension> generators) {
        List<Value> items = new ArrayList<>();
        unroll(generators, () -> items.add(expressions.value(element)));
        return new Value.Items(items, false);
    }

    /** {@code {key: value for name in list}}. */
    Value dictionary(DictComp source) {
        Map<Object, Value> entries = new LinkedHashMap<>();
        unroll(source.getGenerators(), () -> entries.put(statics.key(expressions.value(source.getKey()), source),
                expressions.value(source.getValue())));
        return new Value.Dict(entries);
    }

    private void unroll(List<Comprehension> generators, Runnable innermost) {
        if (generators.isEmpty()) {
            innermost.run();
            return;
        }
        Comprehension generator = generators.get(0);
        boolean alone = generators.size() == 1 && generator.getIfs().isEmpty();
        new Rounds(new Names(expressions.frame()), expressions).follow((Node) generator.eContainer(), generator.getTarget(),
                generator.getIter(), alone, () -> {
                    if (generator.getIfs().stream().allMatch(test -> statics.truth(expressions.value(test), test))) {
                        unroll(generators.subList(1, generators.size()), innermost);
                    }
                });
    }

    /** Binds names that nothing is called by afterwards: a tensor keeps the name it has. */
    private static final class Names extends StatementNormalizer {

        Names(Frame frame) {
            super(frame);
        }

        @Override
        void bind(ExprNode target, Value value) {
            if (target instanceof Name name) {
                frame().variables().set(name.getId(), value);
            } else {
                super.bind(target, value);
            }
        }
    }
}

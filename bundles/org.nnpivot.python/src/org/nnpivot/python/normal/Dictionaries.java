// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.Dict;
import org.nnpivot.model.python.Subscript;

/** Evaluates dictionaries, whose keys have to be known, and what is looked up in them. */
final class Dictionaries {

    private final ExpressionNormalizer expressions;
    private final StaticValues statics;

    Dictionaries(ExpressionNormalizer expressions, StaticValues statics) {
        this.expressions = expressions;
        this.statics = statics;
    }

    Value of(Dict source) {
        Map<Object, Value> entries = new LinkedHashMap<>();
        for (int i = 0; i < source.getKeys().size(); i++) {
            entries.put(statics.key(expressions.value(source.getKeys().get(i)), source), expressions.value(source.getValues().get(i)));
        }
        return new Value.Dict(entries);
    }

    /** What a key stands for; a dictionary of activations finds one by a name that is known only when the network is constructed. */
    Value entry(Value.Dict dict, Subscript subscript) {
        Value key = expressions.value(subscript.getSlice());
        Optional<Value.Construction> activation = new DynamicActivations(expressions.frame()).entry(dict, key, subscript);
        if (activation.isPresent()) {
            return activation.get();
        }
        Value value = dict.entries().get(statics.key(key, subscript));
        if (value == null) {
            throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, subscript, "a key that is not there");
        }
        return value;
    }
}

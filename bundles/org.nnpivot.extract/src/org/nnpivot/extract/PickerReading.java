// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Return;
import org.nnpivot.model.python.Stmt;
import org.nnpivot.model.python.Subscript;
import org.nnpivot.model.python.Tuple;
import org.nnpivot.python.normal.Nodes;

/** Follows the forward pass of a class that takes apart what the layer before it in a chain returns. */
final class PickerReading {

    private final Map<String, Expression> values = new HashMap<>();
    private final List<Use> made = new ArrayList<>();
    private final TensorScope scope;
    private final UseReader uses;
    private final FunctionDef forward;

    /** {@code around}: the chain's tensors; {@code arguments}: how it reads what the instance is constructed with. */
    PickerReading(ClassDef type, Call instance, TensorScope around, ExpressionReader arguments, CallReader calls) {
        Set<String> parameters = new HashSet<>();
        for (Keyword argument : instance.getKeywords()) {
            parameters.add(argument.getArg());
            values.put(argument.getArg(), arguments.read(argument.getValue()));
        }
        this.scope = around.inner();
        this.uses = new UseReader(scope, calls, new ExpressionReader(scope.tensors(), parameters));
        this.forward = PickerClasses.method(type, "forward");
    }

    /** The uses that it stands for. */
    List<Use> made() {
        return made;
    }

    /**
     * What it gives for these results; {@code null} where that is not one tensor, or not understood.
     *
     * @param name begins the names of the tensors that it makes
     */
    Tensor read(Results results, String name) {
        Set<Tensor> given = new HashSet<>();
        collect(results, given);
        Tensor read = read(results);
        scope.tensors().values().stream().distinct().filter(tensor -> !given.contains(tensor))
                .forEach(tensor -> tensor.setName(name + "_" + tensor.getName()));
        return read;
    }

    private static void collect(Results results, Set<Tensor> tensors) {
        switch (results) {
            case Results.One one -> tensors.add(one.tensor());
            case Results.Several several -> several.parts().forEach(part -> collect(part, tensors));
        }
    }

    private Tensor read(Results results) {
        scope.bind(forward.getArgs().getArgs().get(1).getArg(), results);
        for (Stmt statement : forward.getBody()) {
            if (statement instanceof Assign assign && !step(assign)) {
                return null;
            }
            if (statement instanceof Return returned) {
                made.forEach(this::substitute);
                return returned.getValue() instanceof Name name && scope.get(name.getId()) instanceof Results.One one ? one.tensor() : null;
            }
        }
        return null;
    }

    private boolean step(Assign assign) {
        Results part = assign.getTargets().get(0) instanceof Tuple ? part(assign.getValue()) : null;
        return part != null ? bind(assign.getTargets().get(0), part) : uses.function(assign, made);
    }

    /** The results that a name stands for, or a part of them; {@code null} for any other expression. */
    private Results part(ExprNode value) {
        if (value instanceof Subscript item) {
            Long position = Nodes.integer(item.getSlice());
            return part(item.getValue()) instanceof Results.Several several && position != null && position < several.parts().size()
                    && position >= 0 ? several.parts().get(position.intValue()) : null;
        }
        return value instanceof Name name ? scope.get(name.getId()) : null;
    }

    private boolean bind(ExprNode target, Results value) {
        if (target instanceof Name name) {
            scope.bindPart(name, value);
            return true;
        }
        List<ExprNode> names = target instanceof Tuple tuple ? tuple.getElts() : List.of();
        if (!(value instanceof Results.Several several) || several.parts().size() != names.size()) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            if (!bind(names.get(i), several.parts().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Constructor parameters are what the instance gives them. */
    private void substitute(Use use) {
        Operator operator = use.getOperator();
        Arguments.keys(operator).forEach(key -> Arguments.set(operator, key, Arithmetic.substitute(Arguments.get(operator, key), values)));
    }
}

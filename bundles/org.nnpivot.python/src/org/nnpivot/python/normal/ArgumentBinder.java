// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Keyword;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.Slice;
import org.nnpivot.model.python.Starred;
import org.nnpivot.model.python.Subscript;

/**
 * Binds the arguments of a call to parameter names and fills in the framework's defaults, which are marked as such. Of
 * several signatures the first fits to which every argument can be bound, tensors to operands and other values to the rest.
 */
final class ArgumentBinder {

    private final Predicate<ExprNode> isTensor;

    ArgumentBinder(Predicate<ExprNode> isTensor) {
        this.isTensor = isTensor;
    }

    /** Binds in place. */
    void bind(Call call, String shown, List<List<Apis.Parameter>> signatures) {
        RefusedException first = null;
        for (boolean numbersForTensors : new boolean[] {false, true}) {
            for (List<Apis.Parameter> signature : signatures) {
                try {
                    Map<String, ExprNode> bound = bound(call, shown, signature);
                    if (numbersForTensors || onlyTensorsAtOperands(signature, bound)) {
                        replace(call, signature, bound);
                        return;
                    }
                } catch (RefusedException refused) {
                    first = first == null ? refused : first;
                }
            }
        }
        throw first;
    }

    /** Gives what stands behind the layer inside of another one its names. */
    static void nameOuter(Call call, String shown, List<Apis.Parameter> outer) {
        List<ExprNode> behind = List.copyOf(call.getArgs().subList(1, call.getArgs().size()));
        for (int i = 0; i < behind.size(); i++) {
            ExprNode argument = behind.get(i);
            if (argument instanceof Starred) {
                throw new RefusedException(EngineFinding.VALUE_NOT_STATIC, argument, "a starred argument");
            }
            if (i >= outer.size()) {
                throw new RefusedException(EngineFinding.TOO_MANY_ARGUMENTS, argument, shown, outer.size() + 1);
            }
            String name = outer.get(i).name();
            if (call.getKeywords().stream().anyMatch(keyword -> name.equals(keyword.getArg()))) {
                throw new RefusedException(EngineFinding.DUPLICATE_ARGUMENT, argument, shown, name);
            }
            call.getKeywords().add(i, Nodes.keyword(name, argument, false));
        }
    }

    private boolean onlyTensorsAtOperands(List<Apis.Parameter> signature, Map<String, ExprNode> bound) {
        return signature.stream().filter(Apis.Parameter::operand).map(parameter -> bound.get(parameter.name()))
                .allMatch(value -> value == null || isTensor.test(value));
    }

    private Map<String, ExprNode> bound(Call call, String shown, List<Apis.Parameter> signature) {
        Map<String, ExprNode> bound = new LinkedHashMap<>();
        positional(call, shown, signature, bound);
        for (Keyword keyword : call.getKeywords()) {
            Apis.Parameter parameter = parameter(signature, keyword.getArg());
            if (parameter == null) {
                throw new RefusedException(EngineFinding.UNKNOWN_KEYWORD, keyword, shown, keyword.getArg());
            }
            put(shown, bound, parameter, keyword.getValue());
        }
        for (Apis.Parameter parameter : signature) {
            if (parameter.defaultValue() == null && !bound.containsKey(parameter.name())) {
                throw new RefusedException(EngineFinding.MISSING_ARGUMENT, call, shown, parameter.name());
            }
        }
        return bound;
    }

    private void positional(Call call, String shown, List<Apis.Parameter> signature, Map<String, ExprNode> bound) {
        List<ExprNode> arguments = call.getArgs();
        for (int i = 0; i < arguments.size(); i++) {
            ExprNode argument = arguments.get(i);
            if (argument instanceof Starred) {
                throw new RefusedException(EngineFinding.VALUE_NOT_STATIC, argument, "a starred argument");
            }
            if (i >= signature.size()) {
                throw new RefusedException(EngineFinding.TOO_MANY_ARGUMENTS, argument, shown, signature.size());
            }
            Apis.Parameter parameter = signature.get(i);
            if (parameter.spread() && isSpread(argument)) {
                put(shown, bound, parameter, tuple(arguments.subList(i, arguments.size())));
                return;
            }
            put(shown, bound, parameter, argument);
        }
    }

    /** A list or a shape holds all items already. */
    private static boolean isSpread(ExprNode first) {
        boolean list = first instanceof org.nnpivot.model.python.Tuple || first instanceof org.nnpivot.model.python.List;
        return !list && !(first instanceof Attribute shape && Sizes.SHAPE.equals(shape.getAttr()));
    }

    private static ExprNode tuple(List<ExprNode> items) {
        var tuple = Nodes.at(PythonFactory.eINSTANCE.createTuple(), items.get(0));
        items.forEach(item -> tuple.getElts().add(Nodes.copy(item)));
        return tuple;
    }

    private void put(String shown, Map<String, ExprNode> bound, Apis.Parameter parameter, ExprNode value) {
        if (isTensor.test(value) != parameter.operand() && !fitsOperand(parameter, value)) {
            throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, value,
                    "the value of " + parameter.name() + " in " + shown);
        }
        if (bound.put(parameter.name(), complete(parameter, value)) != null) {
            throw new RefusedException(EngineFinding.DUPLICATE_ARGUMENT, value, shown, parameter.name());
        }
    }

    /** The rest of a shape holds as many sizes as the parameter takes. */
    private ExprNode complete(Apis.Parameter parameter, ExprNode value) {
        if (!(value instanceof Subscript rest && rest.getSlice() instanceof Slice slice && rest.getValue() instanceof Attribute shape
                && isTensor.test(shape.getValue()))) {
            return value;
        }
        if (parameter.length() == 0) {
            throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, value, Slices.PART_OF_SHAPE);
        }
        var sizes = Nodes.at(PythonFactory.eINSTANCE.createTuple(), value);
        long from = StaticNumbers.integer(slice.getLower());
        for (int i = 0; i < parameter.length(); i++) {
            Subscript size = Nodes.copy(rest);
            size.setSlice(Nodes.integer(from + i, value));
            sizes.getElts().add(size);
        }
        return sizes;
    }

    /** Numbers may stand where tensors are taken, and None where an operand may be left out; tensors only at operands. */
    private boolean fitsOperand(Apis.Parameter parameter, ExprNode value) {
        return parameter.operand() && !isTensor.test(value);
    }

    private static Apis.Parameter parameter(List<Apis.Parameter> signature, String name) {
        for (Apis.Parameter parameter : signature) {
            if (parameter.name().equals(name)) {
                return parameter;
            }
        }
        return null;
    }

    private static void replace(Call call, List<Apis.Parameter> signature, Map<String, ExprNode> bound) {
        List<Keyword> keywords = new ArrayList<>();
        for (Apis.Parameter parameter : signature) {
            ExprNode value = bound.get(parameter.name());
            if (value != null) {
                keywords.add(Nodes.keyword(parameter.name(), value, false));
            } else {
                ExprNode standard = Nodes.at(parameter.defaultValue().get(), call);
                keywords.add(Nodes.keyword(parameter.name(), standard, true));
            }
        }
        call.getArgs().clear();
        call.getKeywords().clear();
        call.getKeywords().addAll(keywords);
    }
}

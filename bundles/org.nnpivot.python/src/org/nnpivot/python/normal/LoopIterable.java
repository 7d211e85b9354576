// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.LinkedHashSet;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.BinOp;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.PythonFactory;
import org.nnpivot.model.python.Slice;
import org.nnpivot.model.python.Subscript;
import org.nnpivot.python.PythonWriter;

/** Writes what a loop goes through so that it means the same in the migrated class; not everything can be written so. */
final class LoopIterable {

    private static final Set<String> FUNCTIONS = Set.of("range", "len", "enumerate", "zip", "reversed");

    private final Frame frame;
    private final Set<String> parameters = new LinkedHashSet<>();

    LoopIterable(Frame frame) {
        this.frame = frame;
    }

    /** The text; empty where there is none that surely means the same. */
    Optional<String> text(ExprNode iterable) {
        ExprNode written = written(iterable);
        return written == null ? Optional.empty() : Optional.of(new PythonWriter().expression(written));
    }

    /** The parameters that were mentioned. */
    Set<String> parameters() {
        return parameters;
    }

    private ExprNode written(ExprNode node) {
        return switch (node) {
            case Name name -> name(name);
            case Attribute attribute when StatementNormalizer.isSelf(attribute.getValue()) ->
                value(frame.attributes().get(attribute.getAttr()), attribute.getAttr(), node);
            case Call call when call.getFunc() instanceof Name function && FUNCTIONS.contains(function.getId())
                    && frame.variables().get(function.getId()) == null && call.getKeywords().isEmpty() -> call(call);
            case BinOp binary -> binary(binary);
            case Subscript subscript -> subscript(subscript);
            default -> Nodes.integer(node) != null ? Nodes.copy(node) : null;
        };
    }

    private ExprNode name(Name name) {
        Value value = frame.variables().get(name.getId());
        boolean constant = value == null && frame.context().structuring().keepsConstants() && frame.context().constants().containsKey(name.getId());
        return constant ? Nodes.copy(name) : value(value, null, name);
    }

    /** @param attribute the attribute that the value is kept under, or {@code null} */
    private ExprNode value(Value value, String attribute, ExprNode origin) {
        return switch (value) {
            case Value.Static number -> number(number.expression(), origin);
            case Value.Items list when frame.parameters().counted(list) != null -> parameter(frame.parameters().counted(list), origin);
            case Value.Items list when attribute != null && areLayers(list.items(), attribute) -> Nodes.name("self." + attribute, origin);
            case Value.Chain chain when attribute != null && areLayers(chain.layers(), attribute) -> Nodes.name("self." + attribute, origin);
            case null, default -> null;
        };
    }

    private ExprNode number(ExprNode number, ExprNode origin) {
        if (number instanceof Name name && frame.parameters().open().contains(name.getId())) {
            return parameter(name.getId(), origin);
        }
        String constant = number.getConstant();
        if (constant != null && (LoopNames.isMarked(constant) || frame.context().structuring().keepsConstants())) {
            String parameter = LoopNames.parameterOf(number);
            if (parameter != null) {
                parameters.add(parameter);
            }
            return Nodes.name(constant, origin);
        }
        return number instanceof BinOp binary ? numbers(binary) : null;
    }

    /** What is computed of numbers that have names, and of others. */
    private ExprNode numbers(BinOp binary) {
        return binary(binary, part(binary.getLeft()), part(binary.getRight()));
    }

    private ExprNode part(ExprNode number) {
        boolean plain = number.getConstant() == null && Nodes.integer(number) != null;
        return plain ? Nodes.copy(number) : number(number, number);
    }

    private ExprNode parameter(String name, ExprNode origin) {
        parameters.add(name);
        return Nodes.name(LoopNames.parameter(name), origin);
    }

    private static boolean areLayers(List<Value> items, String attribute) {
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Value.Definition layer) || !layer.attribute().equals(attribute + "." + i)) {
                return false;
            }
        }
        return !items.isEmpty();
    }

    private ExprNode call(Call call) {
        Call copy = Nodes.at(PythonFactory.eINSTANCE.createCall(), call);
        copy.setFunc(Nodes.copy(call.getFunc()));
        for (ExprNode argument : call.getArgs()) {
            ExprNode written = written(argument);
            if (written == null) {
                return null;
            }
            copy.getArgs().add(written);
        }
        return copy;
    }

    private ExprNode binary(BinOp source) {
        return binary(source, written(source.getLeft()), written(source.getRight()));
    }

    private static ExprNode binary(BinOp source, ExprNode left, ExprNode right) {
        if (left == null || right == null) {
            return null;
        }
        BinOp copy = Nodes.at(PythonFactory.eINSTANCE.createBinOp(), source);
        copy.setOp(source.getOp());
        copy.setLeft(left);
        copy.setRight(right);
        return copy;
    }

    private ExprNode subscript(Subscript source) {
        ExprNode base = written(source.getValue());
        boolean known = source.getSlice() instanceof Slice slice ? isKnown(slice.getLower()) && isKnown(slice.getUpper())
                && isKnown(slice.getStep()) : Nodes.integer(source.getSlice()) != null;
        if (base == null || !known) {
            return null;
        }
        Subscript copy = Nodes.at(PythonFactory.eINSTANCE.createSubscript(), source);
        copy.setValue(base);
        copy.setSlice(Nodes.copy(source.getSlice()));
        return copy;
    }

    private static boolean isKnown(ExprNode bound) {
        return bound == null || Nodes.integer(bound) != null;
    }
}

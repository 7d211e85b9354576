// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Assign;
import org.nnpivot.model.python.Constant;
import org.nnpivot.model.python.ConstantKind;
import org.nnpivot.model.python.ExprContext;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Subscript;

/**
 * A parameter of a forward pass of Keras that holds several tensors, as a list or a dictionary: {@code a, b = inputs},
 * {@code inputs["image"]}. In the normal form each tensor is a parameter of its own.
 *
 * @param names of the tensors by their positions or keys, in order
 */
record InputStructure(Map<Object, String> names) {

    /** The structure of a parameter; empty where it is one tensor, or where that can't be told. */
    static Optional<InputStructure> of(FunctionDef forward, Arg parameter) {
        Map<Object, String> names = new LinkedHashMap<>();
        boolean keyed = true;
        for (Name read : reads(forward, parameter.getArg())) {
            if (read.eContainer() instanceof Assign assign && assign.getValue() == read && pattern(assign) != null) {
                List<ExprNode> targets = pattern(assign);
                for (int i = 0; i < targets.size(); i++) {
                    names.putIfAbsent((long) i, ((Name) targets.get(i)).getId());
                }
                keyed = false;
            } else if (read.eContainer() instanceof Subscript part && part.getValue() == read && key(part.getSlice()) != null) {
                names.putIfAbsent(key(part.getSlice()), name(part, parameter.getArg()));
            } else {
                return Optional.empty();
            }
        }
        // One position alone may be a sample of a batch.
        boolean plain = names.size() < 2 && keyed && names.keySet().stream().noneMatch(String.class::isInstance);
        return plain ? Optional.empty() : Optional.of(new InputStructure(sorted(names)));
    }

    private static List<Name> reads(EObject node, String name) {
        List<Name> reads = new ArrayList<>();
        for (Iterator<EObject> nodes = node.eAllContents(); nodes.hasNext();) {
            if (nodes.next() instanceof Name read && read.getId().equals(name) && read.getCtx() == ExprContext.LOAD) {
                reads.add(read);
            }
        }
        return reads;
    }

    /** The names that a value is taken apart into; {@code null} for any other assignment. */
    private static List<ExprNode> pattern(Assign assign) {
        List<ExprNode> targets = switch (assign.getTargets().get(0)) {
            case org.nnpivot.model.python.Tuple tuple -> tuple.getElts();
            case org.nnpivot.model.python.List list -> list.getElts();
            default -> null;
        };
        return targets != null && targets.stream().allMatch(Name.class::isInstance) ? targets : null;
    }

    /** A position as Long or a key as String. */
    private static Object key(ExprNode slice) {
        Long position = Nodes.integer(slice);
        if (position != null) {
            return position >= 0 ? position : null;
        }
        return slice instanceof Constant text && text.getKind() == ConstantKind.STR ? text.getValue() : null;
    }

    /** The variable that the part is assigned to, else its key, else the parameter with the position behind it. */
    private static String name(Subscript part, String parameter) {
        if (part.eContainer() instanceof Assign assign && assign.getTargets().get(0) instanceof Name name) {
            return name.getId();
        }
        Object key = key(part.getSlice());
        return key instanceof String text && text.matches("[A-Za-z_]\\w*") ? text : parameter + "_" + key;
    }

    private static Map<Object, String> sorted(Map<Object, String> names) {
        Map<Object, String> sorted = new LinkedHashMap<>();
        names.keySet().stream().filter(Long.class::isInstance).map(Long.class::cast).sorted()
                .forEach(position -> sorted.put(position, names.get(position)));
        names.forEach(sorted::putIfAbsent);
        return sorted;
    }

    /** What the parameter stands for, its tensors made inputs of the network. */
    Value value(Tensors tensors) {
        Map<Object, Value> entries = new LinkedHashMap<>();
        names.forEach((key, name) -> entries.put(key, new Value.TensorName(tensors.input(name))));
        return names.keySet().stream().allMatch(Long.class::isInstance) ? new Value.Items(List.copyOf(entries.values()), true)
                : new Value.Dict(entries);
    }
}

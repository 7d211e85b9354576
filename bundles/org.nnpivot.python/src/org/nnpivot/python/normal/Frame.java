// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.Map;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;

/**
 * Where an expression of a network is evaluated.
 *
 * @param context the file
 * @param dialect the framework of the network
 * @param parameters those of the constructor
 * @param attributes what the constructor keeps, by attribute; filled while the constructor is followed
 * @param methods methods of the class that may be followed
 * @param variables what local names stand for
 * @param tensors the statements made so far
 * @param notes takes what is left out of the result
 * @param chain the class that is being followed, where it is a chain of layers; else {@code null}
 * @param constructing whether the constructor is being followed, or what it calls
 * @param loops of the network that are remembered
 */
record Frame(FileContext context, Dialect dialect, ConstructorParameters parameters, Map<String, Value> attributes,
        Map<String, FunctionDef> methods, Variables variables, Tensors tensors, Notes notes,
        ClassDef chain, boolean constructing, Loops loops) {

    /** The same network, with the local names of a called function. */
    Frame call(Variables around) {
        return new Frame(context, dialect, parameters, attributes, methods, new Variables(around), tensors, notes,
                chain, constructing, loops);
    }

    /** The file alone, without anything of the network. */
    Frame outside() {
        return new Frame(context, dialect, ConstructorParameters.NONE, Map.of(), Map.of(), new Variables(), new Tensors(), notes,
                null, true, new Loops(false));
    }

    /** Where an expression of the normal form is evaluated again: its names are parameters of the constructor. */
    Frame normal() {
        Variables names = new Variables();
        parameters.open().forEach(name -> names.set(name, new Value.Static(Nodes.name(name, null))));
        return new Frame(context, dialect, parameters, Map.of(), Map.of(), names, new Tensors(), notes, null, true, new Loops(false));
    }

    /** Whether an expression of the normal form is a tensor, or a tuple or list with one in it. */
    boolean isTensor(ExprNode node) {
        return switch (node) {
            case org.nnpivot.model.python.Name name -> tensors.isTensor(name.getId());
            case org.nnpivot.model.python.Tuple tuple -> tuple.getElts().stream().anyMatch(this::isTensor);
            case org.nnpivot.model.python.List list -> list.getElts().stream().anyMatch(this::isTensor);
            default -> false;
        };
    }
}

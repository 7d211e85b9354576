// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.List;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.FindingKind;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Node;

/** What an expression of a network stands for while it is brought to the normal form. */
sealed interface Value {

    /** A tensor, or a tuple that a call returned, by its name in the normal form. */
    record TensorName(String name) implements Value {}

    /** A value over constructor parameters and sizes, as an expression of the normal form. */
    record Static(ExprNode expression) implements Value {

        /** A number or a text that was read by the name of a constant of the file. */
        Static named(String constant) {
            if (Places.isPlace(expression) || StaticNumbers.number(expression) == null && !(StaticValues.constant(expression) instanceof String)) {
                return this;
            }
            ExprNode copy = Nodes.copy(expression);
            copy.setConstant(constant);
            return new Static(copy);
        }
    }

    /** A tuple or list whose items are known one by one. */
    record Items(List<Value> items, boolean tuple) implements Value {

        public Items {
            items = new java.util.ArrayList<>(items);
        }
    }

    /** A dictionary whose keys are known. */
    record Dict(java.util.Map<Object, Value> entries) implements Value {}

    /** Layers that are applied one after another, some of which have names of their own. */
    record Chain(List<Value> layers) implements Value {}

    /** The shape of a tensor: subscripts of it are sizes. */
    record ShapeOf(String tensor) implements Value {}

    /** The sizes of a tensor from an axis on: {@code x.shape[2:]}. */
    record RestOfShape(String tensor, long from) implements Value {}

    /** A layer that the constructor keeps under this attribute; {@code call} is its construction. */
    record Definition(String attribute, Call call) implements Value {}

    /** A layer that has been constructed and not yet been given a name. */
    record Construction(Call call) implements Value {

        /** The construction, to stand in the one place that it has. */
        Call placed(Node origin) {
            if (call.eContainer() != null) {
                throw new RefusedException(EngineFinding.UNSUPPORTED_EXPRESSION, origin, "a layer in two places");
            }
            return call;
        }
    }

    /**
     * A function or method of the file whose text can be followed.
     *
     * @param around the variables of the function that it is written in, or {@code null}
     */
    record Local(FunctionDef function, boolean method, Variables around) implements Value {

        Local(FunctionDef function, boolean method) {
            this(function, method, null);
        }
    }

    /** A name of a framework or of anything else that was imported. */
    record Imported(String qualified) implements Value {}

    /** A class of the file that is a network. */
    record NetworkClass(String name) implements Value {}

    /** Whether the network trains: the mode, no tensor. */
    record Mode() implements Value {}

    /**
     * A tensor that the constructor computes of nothing but constants: it is computed where it is read.
     *
     * @param expression as the source has it
     * @param variables what its names stand for
     */
    record Constant(ExprNode expression, Variables variables) implements Value {}

    /** The network itself. */
    record Self() implements Value {}

    /** What a statement of the constructor would have assigned that was refused: whoever reads it is no further finding. */
    record Unknown(FindingKind reason) implements Value {}
}

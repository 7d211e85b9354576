// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import org.eclipse.emf.ecore.EObject;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Name;

/** What is particular to calls in a functional model. */
final class FunctionalCalls {

    private final Frame frame;
    private final ExpressionNormalizer expressions;

    FunctionalCalls(Frame frame, ExpressionNormalizer expressions) {
        this.frame = frame;
        this.expressions = expressions;
    }

    /** What a network takes: a tensor of a functional model, else what stands first in a chain of layers. */
    Value input(Call declaration, Call call) {
        FunctionalLayers layers = frame.tensors().layers();
        if (layers == null || isPartOfChain(call)) {
            return new Value.Construction(declaration);
        }
        declaration.getKeywords().forEach(keyword -> settle(keyword.getValue()));
        declaration.getArgs().forEach(this::settle);
        String tensor = frame.tensors().input(FunctionalLayers.inputName(call, declaration));
        layers.input(tensor, declaration);
        return new Value.TensorName(tensor);
    }

    /** A shape that is a parameter as a whole has to be known; one of several sizes may hold parameters. */
    private void settle(ExprNode value) {
        if (value instanceof Name name
                && new StaticValues(expressions).undecided("a shape", name, new Value.Static(name)) instanceof SpecialiseException dependent) {
            throw dependent;
        }
    }

    /** Whether an input stands first in a chain of layers: {@code Sequential([Input(...), ...])}, {@code chain.add(Input(...))}. */
    private static boolean isPartOfChain(Call input) {
        boolean listed = input.eContainer() instanceof org.nnpivot.model.python.List list && list.eContainer() instanceof Call;
        return listed || input.eContainer() instanceof Call outer && outer.getFunc() instanceof Attribute method
                && ChainAdditions.ADD.equals(method.getAttr());
    }

    /** The size of a tensor is not known where the layer is constructed. */
    void readsNoTensor(EObject construction, Call call) {
        if (construction instanceof Name name && frame.isTensor(name)) {
            throw new RefusedException(EngineFinding.VALUE_NOT_STATIC, call, "the size of a tensor as an argument of a layer");
        }
        construction.eContents().forEach(child -> readsNoTensor(child, call));
    }
}

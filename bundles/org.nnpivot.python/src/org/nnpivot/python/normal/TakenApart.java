// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.python.Attribute;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.For;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Subscript;

/**
 * A chain of layers of which a class uses single ones: {@code self.net[0](x)}, {@code for layer in self.net}. It has no forward
 * pass of its own then, and its layers are layers of the class.
 */
final class TakenApart {

    private TakenApart() {}

    /** The layers of a chain one by one, where its class takes them so; else the value itself. */
    static Value of(Value value, Attribute target) {
        boolean chain = value instanceof Value.Construction construction && construction.call().eContainer() == null
                && construction.call().getKeywords().isEmpty() && Dialect.ofSequential(construction.call().getApi()).isPresent();
        if (!chain || !isTakenApart(target)) {
            return value;
        }
        Call call = ((Value.Construction) value).call();
        List<Value> layers = new ArrayList<>();
        for (ExprNode layer : List.copyOf(call.getArgs())) {
            EcoreUtil.remove(layer);
            layers.add(new Value.Construction((Call) layer));
        }
        return new Value.Chain(layers);
    }

    private static boolean isTakenApart(Attribute target) {
        EObject type = target;
        while (type != null && !(type instanceof ClassDef)) {
            type = type.eContainer();
        }
        if (type == null) {
            return false;
        }
        for (Iterator<EObject> nodes = type.eAllContents(); nodes.hasNext();) {
            if (nodes.next() instanceof Attribute use && use.getAttr().equals(target.getAttr())
                    && StatementNormalizer.isSelf(use.getValue()) && asksForItems(use)) {
                return true;
            }
        }
        return false;
    }

    private static boolean asksForItems(Attribute use) {
        return switch (use.eContainer()) {
            case Subscript item -> item.getValue() == use;
            case For loop -> loop.getIter() == use;
            case Call call -> call.getFunc() instanceof Name && call.getArgs().contains(use);
            default -> false;
        };
    }
}

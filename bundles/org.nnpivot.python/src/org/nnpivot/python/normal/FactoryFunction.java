// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.python.Arguments;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Name;

/** A function that makes a network of its parameters and returns it. */
final class FactoryFunction {

    private FactoryFunction() {}

    /** The statements that make the network which the function returns; empty for any other function. */
    static Optional<ModelStatements> statements(FunctionDef function, Predicate<Call> makesNetwork) {
        boolean simple = function.getDecorator_list().isEmpty() && isPlain(function.getArgs()) && !isPartOfClass(function);
        return simple ? ModelStatements.of(function, makesNetwork) : Optional.empty();
    }

    private static boolean isPlain(Arguments parameters) {
        return parameters.getPosonlyargs().isEmpty() && parameters.getKwonlyargs().isEmpty() && parameters.getVararg() == null
                && parameters.getKwarg() == null;
    }

    /** A function that classes call is followed there, like any other. */
    private static boolean isPartOfClass(FunctionDef function) {
        Module module = (Module) function.eContainer();
        return module.getBody().stream().filter(ClassDef.class::isInstance).anyMatch(type -> calls(type, function.getName()));
    }

    private static boolean calls(EObject node, String name) {
        for (Iterator<EObject> nodes = node.eAllContents(); nodes.hasNext();) {
            if (nodes.next() instanceof Call call && call.getFunc() instanceof Name called && name.equals(called.getId())) {
                return true;
            }
        }
        return false;
    }
}

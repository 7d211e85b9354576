// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.model.python.Arguments;
import org.nnpivot.model.python.Call;
import org.nnpivot.model.python.ClassDef;
import org.nnpivot.model.python.FunctionDef;
import org.nnpivot.model.python.Module;
import org.nnpivot.model.python.Name;
import org.nnpivot.model.python.Return;
import org.nnpivot.model.python.Stmt;

/** A function that does nothing but return a chain of layers made of its parameters. */
final class ChainFunction {

    private ChainFunction() {}

    /** The statement that returns what the function constructs; empty for any other function. */
    static Optional<Return> construction(FunctionDef function) {
        List<Stmt> body = function.getBody();
        int first = ClassMembers.docstring(body) == null ? 0 : 1;
        boolean simple = body.size() == first + 1 && function.getDecorator_list().isEmpty() && isPlain(function.getArgs());
        return simple && body.get(first) instanceof Return result && result.getValue() instanceof Call
                && !isPartOfClass(function) ? Optional.of(result) : Optional.empty();
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

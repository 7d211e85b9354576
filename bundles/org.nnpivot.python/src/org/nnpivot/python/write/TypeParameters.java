// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.write;

import java.util.List;
import org.nnpivot.model.python.ParamSpec;
import org.nnpivot.model.python.TypeParam;
import org.nnpivot.model.python.TypeVar;
import org.nnpivot.model.python.TypeVarTuple;

/** Writes the type parameters of functions, classes and type aliases. */
final class TypeParameters {

    private TypeParameters() {
    }

    static void write(ExpressionWriter writer, List<TypeParam> parameters) {
        String separator = "[";
        for (TypeParam parameter : parameters) {
            writer.out.append(separator).append(name(parameter));
            if (parameter instanceof TypeVar variable && variable.getBound() != null) {
                writer.out.append(": ");
                writer.write(variable.getBound(), Precedence.TEST);
            }
            separator = ", ";
        }
        writer.out.append(parameters.isEmpty() ? "" : "]");
    }

    private static String name(TypeParam parameter) {
        if (parameter instanceof ParamSpec specification) {
            return "**" + specification.getName();
        }
        return parameter instanceof TypeVarTuple tuple ? "*" + tuple.getName() : ((TypeVar) parameter).getName();
    }
}

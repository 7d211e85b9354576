// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.write;

import java.util.List;
import org.nnpivot.model.python.Arg;
import org.nnpivot.model.python.Arguments;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Missing;
import org.nnpivot.model.python.Starred;

/** Writes the parameters of functions and lambdas. */
final class ParameterWriter {

    private final ExpressionWriter writer;
    private String separator = "";

    ParameterWriter(ExpressionWriter writer) {
        this.writer = writer;
    }

    void write(Arguments arguments) {
        List<ExprNode> defaults = arguments.getDefaults();
        int positionalOnly = arguments.getPosonlyargs().size();
        int first = positionalOnly + arguments.getArgs().size() - defaults.size();
        for (int i = 0; i < first + defaults.size(); i++) {
            Arg arg = i < positionalOnly
                    ? arguments.getPosonlyargs().get(i) : arguments.getArgs().get(i - positionalOnly);
            parameter("", arg, i < first ? null : defaults.get(i - first));
            if (i == positionalOnly - 1) {
                writer.out.append(", /");
            }
        }
        variable(arguments);
    }

    private void variable(Arguments arguments) {
        if (arguments.getVararg() != null) {
            parameter("*", arguments.getVararg(), null);
        } else if (!arguments.getKwonlyargs().isEmpty()) {
            writer.out.append(separator).append('*');
            separator = ", ";
        }
        for (int i = 0; i < arguments.getKwonlyargs().size(); i++) {
            ExprNode value = i < arguments.getKw_defaults().size() ? arguments.getKw_defaults().get(i) : null;
            parameter("", arguments.getKwonlyargs().get(i), value instanceof Missing ? null : value);
        }
        if (arguments.getKwarg() != null) {
            parameter("**", arguments.getKwarg(), null);
        }
    }

    private void parameter(String stars, Arg arg, ExprNode value) {
        writer.out.append(separator).append(stars).append(arg.getArg());
        separator = ", ";
        ExprNode annotation = arg.getAnnotation();
        if (annotation != null) {
            writer.out.append(": ");
            writer.write(annotation, annotation instanceof Starred ? Precedence.TUPLE : Precedence.TEST);
        }
        if (value != null) {
            writer.out.append(annotation == null ? "=" : " = ");
            writer.write(value, Precedence.TEST);
        }
    }
}

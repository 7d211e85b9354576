// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rules;

import java.util.List;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.generate.rewrite.Rewriting;
import org.nnpivot.operators.formula.Formula;

/**
 * What a rule is applied to.
 *
 * @param rewriting the network around it
 * @param subject the operator with its uses
 * @param arguments what the catalogue gives the rule: names of operators, ports and parameters
 */
public record RuleCall(Rewriting rewriting, Subject subject, List<Formula> arguments) {

    /** The data flow of the network. */
    public DataFlow flow() {
        return rewriting.flow();
    }

    /** An argument that is a name. */
    public String name(int index) {
        return switch (arguments.get(index)) {
            case Formula.Reference reference -> reference.name();
            case Formula.Constant constant -> String.valueOf(constant.value());
            default -> throw new IllegalArgumentException("argument " + index + " of a rule is no name");
        };
    }

    /** The number of arguments. */
    public int size() {
        return arguments.size();
    }
}

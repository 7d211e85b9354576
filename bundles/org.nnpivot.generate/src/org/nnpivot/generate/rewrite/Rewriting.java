// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import java.util.List;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.generate.names.DefinitionNames;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Use;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Framework;

/**
 * What rewriting one network needs.
 *
 * @param catalogue all operators
 * @param target the framework that is lowered for; {@code null} while reading
 * @param flow the network's data flow
 * @param names the network's attribute names
 */
public record Rewriting(Catalogue catalogue, Framework target, DataFlow flow, DefinitionNames names) {

    /** What a use applies, with all the other uses of the same definition; {@code null} for a sub-network. */
    public Subject subject(Use use) {
        Operator operator = use.applied();
        if (operator == null || operator instanceof SubNetwork) {
            return null;
        }
        List<Use> uses = use.getDefinition() == null ? List.of(use) : flow.uses(use.getDefinition());
        return new Subject(operator, declaration(operator.getType()), uses, flow);
    }

    /** An operator's entry in the catalogue. */
    public org.nnpivot.operators.Operator declaration(String type) {
        return catalogue.operator(type)
                .orElseThrow(() -> new IllegalArgumentException("the catalogue has no operator " + type));
    }
}

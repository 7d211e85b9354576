// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators;

import java.io.Serializable;
import java.util.List;
import org.nnpivot.operators.formula.Formula;

/**
 * Everything that is known of one operator.
 *
 * @param name its name in the pivot
 * @param family the file that declares it, without extension
 * @param documentation one line
 * @param modelClass the class of nn.ecore that holds it, {@code Operation} when BESSER has none
 * @param fixed features of that class that have one value for this operator (pooling_type = max)
 * @param parameters in the order of documentation and notation
 * @param operands operand ports
 * @param results result ports; the first is the one a plain use means
 * @param shape the shape function
 * @param layout the layout rule
 * @param activation true for an element-wise function that can be a layer's activation
 * @param aliases the result may be (a view of) the first operand
 * @param weights its weights in the pivot
 * @param multiplies how many multiplications it takes for its results, each with the addition that follows; {@code null} where
 *        they are not counted
 * @param forms ordered alternatives of all frameworks
 * @param rewrites ordered
 * @param refusals refusals and declared deviations
 */
public record Operator(String name, String family, String documentation, String modelClass, List<Form.Setting> fixed,
        List<Parameter> parameters, List<Port> operands, List<Port> results, Rule shape, Rule layout, boolean activation,
        boolean aliases, List<Weight> weights, Formula multiplies, List<Form> forms, List<Rewrite> rewrites,
        List<Refusal> refusals) implements Serializable {

    /** The documentation up to what it says of parameters: its first clause. */
    public String summary() {
        String[] clauses = documentation.split("[:;]", 2);
        return clauses.length == 1 ? documentation : clauses[0] + ".";
    }

    /** The parameter of that name, or {@code null}. */
    public Parameter parameter(String parameterName) {
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(parameterName)) {
                return parameter;
            }
        }
        return null;
    }
}

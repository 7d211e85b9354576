// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.generate.form.ChainLink;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.operators.Form;

/** Writes the forward pass of a class that takes one result out of what a layer returns: {@code _, (hidden, _) = x}. */
final class PickerText {

    private static final String UNUSED = "_";

    private final ChainLink link;
    private final UseText uses;
    private final Map<Tensor, Code> codes = new HashMap<>();

    PickerText(NetworkContext context, ChainLink link, Values values) {
        this.link = link;
        this.uses = new UseText(context, values);
    }

    /** The statements; the parameter is {@code x}. */
    List<String> statements() {
        List<String> lines = new ArrayList<>();
        Form.Result returned = uses.results(link.use());
        if (returned.port() == null) {
            lines.add(names(returned, true) + " = x");
        } else {
            name(returned, "x");
        }
        for (Use step : link.steps()) {
            Code call = uses.call(step, codes::get);
            step.getResults().forEach(result -> codes.put(result, call));
        }
        lines.add("return " + codes.get(link.result()).text());
        return lines;
    }

    /** The left side that takes a tuple apart, each part named by its port. */
    private String names(Form.Result result, boolean outermost) {
        if (result.port() != null) {
            return name(result, result.port()) ? result.port() : UNUSED;
        }
        List<String> parts = result.parts().stream().map(part -> names(part, false)).toList();
        if (!outermost && parts.stream().allMatch(UNUSED::equals)) {
            return UNUSED;
        }
        String text = parts.size() == 1 ? parts.get(0) + "," : String.join(", ", parts);
        return outermost ? text : "(" + text + ")";
    }

    /** Gives the tensors of a port the name that holds them; false when there are none. */
    private boolean name(Form.Result part, String name) {
        List<Tensor> here = link.use().getResults().stream().filter(tensor -> part.port().equals(tensor.getPort())
                && (part.indices().isEmpty() || part.indices().equals(tensor.getIndices()))).filter(this::isRead).toList();
        for (Tensor tensor : here) {
            boolean stacked = part.indices().isEmpty() && !tensor.getIndices().isEmpty();
            codes.put(tensor, Code.atom(stacked ? name + "[" + uses.position(link.use(), tensor) + "]" : name));
        }
        return !here.isEmpty();
    }

    private boolean isRead(Tensor tensor) {
        return tensor == link.result() || link.steps().stream().flatMap(step -> step.getOperands().stream())
                .anyMatch(operand -> operand.getTensor() == tensor);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.form;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Operator;

/** Where a result stands in what the call of a form returns. */
public final class ResultPaths {

    /**
     * A place in nested tuples.
     *
     * @param steps the positions from the outermost tuple inwards; empty when the call returns the value itself
     * @param part what stands there
     */
    public record Path(List<Integer> steps, Form.Result part) {

        /** Whether the tensor is only one of those that the value there holds along its first axis. */
        public boolean isStackOf(Tensor tensor) {
            return part.indices().isEmpty() && !tensor.getIndices().isEmpty();
        }
    }

    private ResultPaths() {}

    /** What a form's call returns; the first result port where the form says nothing. */
    public static Form.Result results(Form form, Operator declaration) {
        if (form.results() != null) {
            return form.results();
        }
        String port = declaration.results().isEmpty() ? "output" : declaration.results().get(0).name();
        return new Form.Result(port, List.of(), List.of());
    }

    /** Where a form returns a tensor; {@code null} when it does not. A stack that holds the tensor counts. */
    public static Path find(Form form, Operator declaration, Tensor tensor) {
        return find(results(form, declaration), tensor);
    }

    /** The same for what a call returns. */
    public static Path find(Form.Result results, Tensor tensor) {
        Path exact = find(results, tensor, true, new ArrayList<>());
        return exact != null ? exact : find(results, tensor, false, new ArrayList<>());
    }

    private static Path find(Form.Result result, Tensor tensor, boolean exact, List<Integer> steps) {
        if (result.port() != null) {
            boolean fits = result.port().equals(tensor.getPort()) && (result.indices().equals(tensor.getIndices())
                    || !exact && result.indices().isEmpty() && !tensor.getIndices().isEmpty());
            return fits ? new Path(List.copyOf(steps), result) : null;
        }
        for (int i = 0; i < result.parts().size(); i++) {
            steps.add(i);
            Path path = find(result.parts().get(i), tensor, exact, steps);
            if (path != null) {
                return path;
            }
            steps.removeLast();
        }
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nnpivot.notation.syntax.Expression;
import org.nnpivot.operators.Operator;

/** What BESSER writes at a module and the pivot keeps in the data flow: where it is used. */
final class BesserHints {

    private static final Set<String> NAMES = Set.of("name_layer_input", "name_module_input", "input_reused", "layers_of_tensors",
            "after_activ_func", "return_type", "permute_in", "permute_out");

    /** The module that gives the input; {@code null}: the one before. */
    String input;
    /** Which result of a recurrent layer goes on; {@code null}: the first. */
    String returnType;
    boolean permuteIn;
    boolean permuteOut;
    /** Applied to the result; {@code null}: none. */
    Operator activation;
    /** Operands of a tensor operation. */
    final List<Expression> operands = new ArrayList<>();

    /** Whether the word is such an attribute. */
    static boolean isHint(String name) {
        return NAMES.contains(name);
    }
}

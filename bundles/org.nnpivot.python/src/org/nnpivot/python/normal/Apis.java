// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.python.normal;

import java.util.List;
import java.util.Optional;
import org.nnpivot.model.python.ExprNode;
import org.nnpivot.model.python.Keyword;

/**
 * What the normal form needs to know of a framework's functions and layers: their signatures. The operator catalogue gives
 * it; this bundle knows no operator.
 */
public interface Apis {

    /** What the normal form calls the construction of an activation that a name stands for, its argument {@code name}. */
    String NAMED = "activation";

    /**
     * The word by which an activation can be found when the network is constructed, in any framework.
     *
     * @param api the class of a layer, or a function
     * @param given arguments besides the tensor
     * @return empty for what is no activation, or has no word for these arguments
     */
    Optional<String> activation(String api, List<Keyword> given);

    /** The signatures known under a qualified name, in the order to try; empty when there is none. */
    List<Signature> signatures(String api);

    /**
     * A signature.
     *
     * @param layer whether calling it constructs something that is applied afterwards
     * @param aliases the result may share its numbers with the first operand
     * @param random the result is drawn anew each time
     * @param parameters of the constructor or function
     * @param outer of a layer around another one, what the constructor takes behind that; empty for any other
     * @param call parameters of applying what was constructed; empty for functions
     */
    record Signature(boolean layer, boolean aliases, boolean random, List<Parameter> parameters, List<Parameter> outer,
            List<Parameter> call) {}

    /**
     * A parameter.
     *
     * @param name the framework's name
     * @param operand a tensor stands here
     * @param spread its items may be given as separate positional arguments
     * @param length how many items a list for it has; 0 where that is open
     * @param defaultValue makes the default; {@code null} when it has to be given
     */
    record Parameter(String name, boolean operand, boolean spread, int length, java.util.function.Supplier<ExprNode> defaultValue) {}
}

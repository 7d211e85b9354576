// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.ide.names;

import org.nnpivot.operators.Operator;

/**
 * What a definition or a call applies.
 *
 * @param network a network of the text, or {@code null}
 * @param parts the names that hold in that network, or {@code null}
 * @param operator an operator of the catalogue, or {@code null}
 * @param definition the definition by which it is applied, or {@code null}
 */
public record Meaning(Name network, Scope parts, Operator operator, Name definition) {

    static final Meaning NOTHING = new Meaning(null, null, null, null);

    /** What the word names: the definition, the network or the operator; {@code null} for nothing. */
    public Name name() {
        if (definition != null) {
            return definition;
        }
        return network != null ? network : operator == null ? null : Meanings.name(operator);
    }

    /** What a named argument names: a parameter or input of the network, or an attribute of the operator. */
    Name attribute(String word) {
        if (parts != null) {
            return parts.parameters.getOrDefault(word, parts.tensors.get(word));
        }
        return operator == null || word == null ? null : new Name(Name.Kind.ATTRIBUTE, word, operator.name());
    }
}

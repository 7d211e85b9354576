// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators;

import java.io.Serializable;
import org.nnpivot.operators.formula.Formula;

/**
 * A parameter of a framework's constructor or function, in the order of its signature.
 *
 * @param name the framework's name for it
 * @param role what it stands for
 * @param value ROLE VALUE: a formula over the pivot's parameters; reading inverts it (a reference, an invertible function of
 *        a reference, or a constant, which then must be what is written). ROLE OPERAND: a reference to the operand port.
 * @param defaultValue the framework's own default; {@code null} when it must be given
 * @param shown written even when it equals the default, and by position as far as all before it are
 * @param spread given as separate positional arguments ({@code permute(0, 2, 1)}); a list is accepted in reading
 * @param outer an argument of the layer around the form's own ({@code Bidirectional(LSTM(8), merge_mode="sum")})
 */
public record FormParameter(String name, Role role, Formula value, Formula defaultValue, boolean shown, boolean spread,
        boolean outer)
        implements Serializable {

    /** What a framework's parameter stands for. */
    public enum Role {
        /** A value of the pivot's parameters. */
        VALUE,
        /** An operand tensor (functions and methods). */
        OPERAND,
        /** Has no meaning for the numbers (name, inplace, device); any value is read and none is written. */
        IGNORED,
        /** Only the default can be translated; any other value is a refusal. */
        REFUSED,
        /** Only what the catalogue declares as a deviation depends on it (initialisers); any value is read with a note. */
        DEVIATES
    }

    /** The same as an argument of the layer around. */
    public FormParameter ofOuter() {
        return new FormParameter(name, role, value, defaultValue, shown, spread, true);
    }
}

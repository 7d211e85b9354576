// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators;

import java.io.Serializable;
import org.nnpivot.operators.formula.Formula;

/**
 * What of an operator cannot be translated, or what differs and is declared.
 *
 * @param framework the framework whose source or target it concerns, or {@code null} for both
 * @param when when it applies; {@code null} always
 * @param id the finding's id
 * @param message what the user reads; {0} is the operator's name in the source
 * @param deviation true: a declared deviation (a note); false: a refusal (an error)
 */
public record Refusal(Framework framework, Formula when, String id, String message, boolean deviation)
        implements Serializable {}

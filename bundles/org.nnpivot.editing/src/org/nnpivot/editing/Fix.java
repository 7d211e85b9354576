// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.editing;

import java.util.List;
import org.nnpivot.diagnostics.TextEdit;

/**
 * A way to mend a finding.
 *
 * @param title what it does, in the imperative
 * @param edits in the text of the finding
 * @param preferred whether it is nearly always what is meant
 */
public record Fix(String title, List<TextEdit> edits, boolean preferred) {}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.util.List;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.FormParameter;

/** What a form that is written "as above" takes over. */
record FormBody(List<String> spellings, String wrapper, List<FormParameter> parameters, List<FormParameter> call, Form.Result results,
        List<Form.Setting> sets, List<Form.WeightName> weights) {

    static final FormBody EMPTY = new FormBody(List.of(), null, List.of(), List.of(), null, List.of(), List.of());
}

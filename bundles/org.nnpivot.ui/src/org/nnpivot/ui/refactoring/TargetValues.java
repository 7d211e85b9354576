// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.ui.refactoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.commands.IParameterValues;
import org.nnpivot.operators.Framework;

/** The values of the command's parameter, as the key preferences and quick access show them. */
public final class TargetValues implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Framework framework : Framework.values()) {
            values.put(FrameworkLabels.of(framework), framework.commandLineName());
        }
        return values;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.ArrayList;
import java.util.List;
import org.nnpivot.model.nn.NnPackage;
import org.nnpivot.notation.syntax.Expression;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;

/** BESSER's tensor operations give several axes as one list where the catalogue has a parameter for each. */
final class AxisPairs {

    private AxisPairs() {}

    static List<Setting> spread(Operator entry, List<Setting> settings) {
        List<Setting> result = new ArrayList<>();
        for (Setting setting : settings) {
            List<Setting> parts = parts(entry, setting);
            result.addAll(parts.isEmpty() ? List.of(setting) : parts);
        }
        return result;
    }

    private static List<Setting> parts(Operator entry, Setting setting) {
        boolean ofBesser = entry.parameter(setting.name()) == null
                && NnPackage.Literals.TENSOR_OP.getEStructuralFeature(setting.name()) != null;
        if (!ofBesser || !(setting.value() instanceof org.nnpivot.notation.syntax.List list)) {
            return List.of();
        }
        List<Parameter> axes = entry.parameters().stream().filter(p -> p.type().kind() == ParameterType.Kind.AXIS).toList();
        if (axes.size() != list.getItems().size()) {
            return List.of();
        }
        List<Setting> parts = new ArrayList<>();
        for (Expression item : list.getItems()) {
            parts.add(new Setting(axes.get(parts.size()).name(), item, setting.where()));
        }
        return parts;
    }
}

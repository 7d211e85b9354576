// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.operators.language.compile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nnpivot.operators.FormParameter;
import org.nnpivot.operators.FormParameter.Role;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.operators.language.nnop.FormParameterDeclaration;
import org.nnpivot.operators.language.nnop.GroupDeclaration;
import org.nnpivot.operators.language.nnop.ParameterRole;
import org.nnpivot.operators.language.nnop.PortList;

/** Makes the parameters of forms, with groups put in where they are named. */
final class ParameterTranslation {

    private final Origins origins;
    private final Map<String, GroupDeclaration> groups;

    ParameterTranslation(Origins origins, Map<String, GroupDeclaration> groups) {
        this.origins = origins;
        this.groups = groups;
    }

    /** The parameters in their order; {@code outer}: of a layer around another one. */
    List<FormParameter> parameters(List<FormParameterDeclaration> written, boolean outer) {
        return written.stream().flatMap(parameter -> parameters(parameter, outer)).toList();
    }

    private Stream<FormParameter> parameters(FormParameterDeclaration written, boolean outer) {
        if (written.getGroup() == null) {
            return Stream.of(origins.of(written, parameter(written, outer)));
        }
        GroupDeclaration group = groups.get(written.getGroup());
        if (group == null) {
            origins.problem(written, "no group " + written.getGroup());
            return Stream.empty();
        }
        return group.getParameters().stream().filter(member -> member.getGroup() == null)
                .map(member -> origins.of(written, parameter(member, outer)));
    }

    private static FormParameter parameter(FormParameterDeclaration written, boolean outer) {
        return new FormParameter(written.getName(), role(written), value(written),
                FormulaTranslation.formula(written.getDefaultValue()), written.isShown(), written.isSpread(), outer);
    }

    private static Role role(FormParameterDeclaration written) {
        return written.isOperand() ? Role.OPERAND : Role.valueOf(written.getRole().getName());
    }

    private static Formula value(FormParameterDeclaration written) {
        if (written.isOperand()) {
            return ports(written);
        }
        if (written.getRole() != ParameterRole.VALUE) {
            return null;
        }
        return written.getValue() == null ? new Formula.Reference(written.getName()) : FormulaTranslation.formula(written.getValue());
    }

    private static Formula ports(FormParameterDeclaration written) {
        PortList ports = written.getPorts();
        if (ports == null) {
            return new Formula.Reference(written.getName());
        }
        List<Formula> references = ports.getNames().stream().<Formula>map(Formula.Reference::new).toList();
        return ports.isTuple() ? new Formula.ListOf(references) : references.get(0);
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.NnPackage;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.notation.NotationFinding;
import org.nnpivot.notation.names.Conversion;
import org.nnpivot.notation.names.Defaults;
import org.nnpivot.notation.names.OperatorWords;
import org.nnpivot.notation.reading.ExpressionReader.Undeclared;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;

/** Makes operators of what is written: converts values to their types and adds the pivot's defaults. */
final class OperatorBuilder {

    private final Reading reading;
    private final Frame frame;
    private final ExpressionReader expressions;

    OperatorBuilder(Reading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
        this.expressions = new ExpressionReader(reading, frame);
    }

    /** An operator of the catalogue with these arguments. */
    Operator build(org.nnpivot.operators.Operator entry, List<Setting> written, EObject where) {
        List<Setting> settings = AxisPairs.spread(entry, written);
        EClass type = (EClass) NnPackage.eINSTANCE.getEClassifier(entry.modelClass());
        Operator element = Reading.located((Operator) NnFactory.eINSTANCE.create(type), where);
        element.setType(entry.name());
        Map<String, String> fixed = OperatorWords.fixed(entry);
        fixed.forEach((name, value) -> fix(element, name, value));
        Map<String, Expression> values = new LinkedHashMap<>();
        BesserHints hints = new HintReader(reading, expressions).read(entry, settings, values);
        Set<String> seen = new HashSet<>();
        for (Setting setting : settings) {
            if (!seen.add(setting.name())) {
                reading.report(EngineFinding.DUPLICATE_ARGUMENT, setting.where(), entry.name(), setting.name());
            } else if (!fixed.containsKey(setting.name()) && !HintReader.takes(entry, setting.name())) {
                value(entry, element, setting, values);
            }
        }
        arguments(entry, element, values, where);
        frame.hints.put(element, hints);
        return element;
    }

    private static void fix(Operator element, String name, String value) {
        if (element.eClass().getEStructuralFeature(name) instanceof EAttribute attribute) {
            element.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value));
        } else {
            Arguments.set(element, name, Expressions.string(value));
        }
    }

    private void value(org.nnpivot.operators.Operator entry, Operator element, Setting setting, Map<String, Expression> values) {
        Parameter parameter = entry.parameter(setting.name());
        if (parameter != null) {
            Expression value = expressions.read(setting.value(), names(parameter.type()));
            Expression converted = Conversion.convert(HintReader.modern(setting.name(), value), parameter.type());
            if (converted == null) {
                reading.report(NotationFinding.WRONG_VALUE, setting.where(), setting.name(), Expressions.text(value));
            }
            values.put(setting.name(), converted);
        } else if (isFeature(element, setting.name())) {
            values.put(setting.name(), expressions.read(setting.value(), Undeclared.WORD));
        } else {
            reading.report(EngineFinding.UNKNOWN_KEYWORD, setting.where(), entry.name(), setting.name());
        }
    }

    private static boolean isFeature(Operator element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        return feature instanceof EReference reference && reference.isContainment()
                && reference.getEReferenceType() == NnPackage.Literals.EXPRESSION;
    }

    private static Undeclared names(ParameterType type) {
        return switch (type.kind()) {
            case WORD, ACTIVATION -> Undeclared.WORD;
            default -> Undeclared.UNKNOWN;
        };
    }

    /** In the order of the catalogue, so that equal operators are equal element by element. */
    private void arguments(org.nnpivot.operators.Operator entry, Operator element, Map<String, Expression> values, EObject where) {
        for (Parameter parameter : entry.parameters()) {
            Expression value = values.remove(parameter.name());
            if (value == null) {
                value = otherwise(element, parameter);
            }
            boolean set = value != null || Arguments.get(element, parameter.name()) != null;
            if (!set && !parameter.inferred() && parameter.defaultValue() == null) {
                reading.report(EngineFinding.MISSING_ARGUMENT, where, entry.name(), parameter.name());
            } else if (value != null) {
                boolean standard = Defaults.isDefault(element, parameter, value);
                Arguments.set(element, parameter.name(), standard ? Defaults.of(element, parameter) : value);
            }
        }
        values.forEach((name, value) -> Arguments.set(element, name, value));
    }

    private Expression otherwise(Operator element, Parameter parameter) {
        boolean format = parameter.name().equals(Defaults.DATA_FORMAT) && parameter.defaultValue() == null;
        if (format) {
            return Expressions.string(frame.dataFormat);
        }
        return Arguments.get(element, parameter.name()) == null ? Defaults.of(element, parameter) : null;
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.notation.names;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.RealLiteral;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;
import org.nnpivot.operators.formula.Scope;

/** The pivot's own defaults, which stand in every model and in no text. */
public final class Defaults {

    /** The parameter whose value a network gives for all its layers at once. */
    public static final String DATA_FORMAT = "data_format";

    /** What {@link #DATA_FORMAT} is where nothing says otherwise. */
    public static final String CHANNELS_FIRST = "channels_first";

    /** The other order. */
    public static final String CHANNELS_LAST = "channels_last";

    private Defaults() {}

    /** The default of a parameter, which may depend on other parameters of the element; {@code null} without one. */
    public static Expression of(Operator element, Parameter parameter) {
        if (parameter.defaultValue() == null) {
            return null;
        }
        Expression value = new Evaluator(new OwnValues(element)).evaluate(parameter.defaultValue());
        return value == null ? null : Conversion.convert(value, parameter.type());
    }

    /** Whether a value need not be written because reading would find the same; how a real number is spelt doesn't count. */
    public static boolean isDefault(Operator element, Parameter parameter, Expression value) {
        Expression standard = of(element, parameter);
        return standard != null && EcoreUtil.equals(unspelt(standard), unspelt(value));
    }

    private static Expression unspelt(Expression value) {
        Expression copy = EcoreUtil.copy(value);
        clear(copy);
        copy.eAllContents().forEachRemaining(Defaults::clear);
        return copy;
    }

    private static void clear(org.eclipse.emf.ecore.EObject element) {
        if (element instanceof RealLiteral real) {
            real.setText(null);
        }
        if (element instanceof Expression expression) {
            expression.setSourceStart(-1);
            expression.setSourceEnd(-1);
            expression.setConstant(null);
        }
    }

    private record OwnValues(Operator element) implements Scope {

        @Override
        public Expression value(String parameter) {
            return Arguments.get(element, parameter);
        }

        @Override
        public Expression call(String function, List<Formula> arguments, Evaluator evaluator) {
            return null;
        }
    }
}

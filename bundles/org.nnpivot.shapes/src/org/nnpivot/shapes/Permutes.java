// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.Comment;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.ListExpression;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.NnPackage;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.formula.Formula;

/** Makes uses of the operator that permutes axes, whatever the catalogue calls it. */
final class Permutes {

    private static final String RULE = "permute";

    private final Operator operator;

    Permutes(Catalogue catalogue) {
        this.operator = catalogue.operators().stream().filter(Permutes::permutes).findFirst().orElse(null);
    }

    private static boolean permutes(Operator operator) {
        return operator.layout() != null && operator.layout().name().equals(RULE)
                && operator.layout().arguments().size() == 1
                && operator.layout().arguments().get(0) instanceof Formula.Reference
                && operator.forms().stream().anyMatch(form -> form.kind() != Form.Kind.LAYER);
    }

    private String parameter() {
        return ((Formula.Reference) operator.layout().arguments().get(0)).name();
    }

    /** The operator's operand port. */
    String operandPort() {
        return operator.operands().get(0).name();
    }

    /** The operator's result port. */
    String resultPort() {
        return operator.results().get(0).name();
    }

    /** A use that gives one tensor in another order. */
    Use permute(Tensor from, List<Integer> permutation, Tensor result) {
        Use use = NnFactory.eINSTANCE.createUse();
        Operand operand = NnFactory.eINSTANCE.createOperand();
        operand.setPort(operandPort());
        operand.setTensor(from);
        use.getOperands().add(operand);
        use.setOperator(make(permutation));
        result.setPort(resultPort());
        use.getResults().add(result);
        return use;
    }

    /** The operator with that permutation, everything else at its default. */
    org.nnpivot.model.nn.Operator make(List<Integer> permutation) {
        if (operator == null) {
            throw new IllegalStateException("no operator of the catalogue has the layout rule " + RULE);
        }
        var made = (org.nnpivot.model.nn.Operator) NnFactory.eINSTANCE.create(
                (org.eclipse.emf.ecore.EClass) NnPackage.eINSTANCE.getEClassifier(operator.modelClass()));
        made.setType(operator.name());
        for (Form.Setting fixed : operator.fixed()) {
            fix(made, fixed);
        }
        for (Parameter parameter : operator.parameters()) {
            if (parameter.defaultValue() instanceof Formula.Constant constant) {
                Arguments.set(made, parameter.name(), Expressions.of(constant.value()));
            }
        }
        Arguments.set(made, parameter(), Expressions.list(permutation.stream().map(Expressions::integer).toList()));
        return made;
    }

    private static void fix(org.nnpivot.model.nn.Operator made, Form.Setting fixed) {
        var feature = made.eClass().getEStructuralFeature(fixed.parameter());
        if (feature instanceof org.eclipse.emf.ecore.EAttribute attribute && fixed.value() instanceof Formula.Constant value) {
            made.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), String.valueOf(value.value())));
        }
    }

    /** Gives a use that moves axes the permutation it has in the target; true when the operator as it is can say it. */
    static boolean say(LayoutSite site, MovingRule rule, List<Integer> permutation) {
        if (permutation.equals(rule.permutation(site))) {
            return true;
        }
        List<Expression> axes = rule.swaps() ? swap(permutation) : permutation.stream().map(Expressions::integer).toList();
        if (axes == null || site.parameter(0) == null) {
            return false;
        }
        if (!rule.swaps() || site.argument(0) instanceof ListExpression) {
            site.set(0, Expressions.list(axes));
        } else {
            site.set(0, axes.get(0));
            site.set(1, axes.get(1));
        }
        return true;
    }

    private static List<Expression> swap(List<Integer> permutation) {
        List<Integer> moved = java.util.stream.IntStream.range(0, permutation.size())
                .filter(i -> permutation.get(i) != i).boxed().toList();
        return moved.size() == 2 ? moved.stream().map(Expressions::integer).toList() : null;
    }

    /** Says why a permute is there. */
    static void explain(Use permute, Use reader) {
        Comment comment = NnFactory.eINSTANCE.createComment();
        comment.setText(reader.applied().getType() + " in the order of the source");
        comment.setPlacement(Placement.TRAILING);
        permute.getComments().add(comment);
    }
}

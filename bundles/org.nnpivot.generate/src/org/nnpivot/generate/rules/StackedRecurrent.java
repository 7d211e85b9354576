// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.rewrite.Definitions;
import org.nnpivot.generate.rewrite.OperatorFactory;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Arithmetic;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;

/**
 * A recurrent operator of several levels as one operator a level, with dropout between them. States come from the operator
 * of their level; a stacked initial state is taken apart. Arguments: the operator that drops values, and the one that takes
 * a part of a tensor.
 */
final class StackedRecurrent implements JavaRule {

    @Override
    public boolean apply(RuleCall call) {
        Recurrence recurrence = new Recurrence(call.subject());
        if (!call.subject().isDefinition() || recurrence.levels() < 2) {
            return false;
        }
        Object rate = recurrence.value("dropout");
        Operator dropout = rate instanceof Number number && number.doubleValue() == 0 ? null : dropout(call);
        List<Operator> levels = levels(call, recurrence, dropout);
        for (Use use : call.subject().uses()) {
            expand(call, recurrence, use, levels, dropout);
        }
        return true;
    }

    private static Operator dropout(RuleCall call) {
        var declaration = call.rewriting().declaration(call.name(0));
        Operator dropout = OperatorFactory.create(declaration);
        String rate = declaration.parameters().stream().filter(parameter -> parameter.type().kind() == ParameterType.Kind.REAL)
                .findFirst().map(Parameter::name).orElseThrow();
        Arguments.set(dropout, rate, EcoreUtil.copy(Arguments.get(call.subject().operator(), "dropout")));
        return dropout;
    }

    /** The definitions of the levels, the first in the place of the stack; dropout stands behind the first. */
    private static List<Operator> levels(RuleCall call, Recurrence recurrence, Operator dropout) {
        Operator stack = call.subject().operator();
        String name = stack.getName();
        Expression width = Arithmetic.simplify(Expressions.binary("*", EcoreUtil.copy(Arguments.get(stack, "hidden_size")),
                Expressions.integer(recurrence.directions())));
        List<Operator> levels = new ArrayList<>();
        Operator last = stack;
        for (int i = 0; i < recurrence.levels(); i++) {
            Operator level = i == 0 ? stack : EcoreUtil.copy(stack);
            if (i == 0) {
                stack.setName(call.rewriting().names().fresh(name + "_1"));
            } else {
                level.getComments().clear();
                last = Definitions.addBehind(call.rewriting(), last, level, name + "_" + (i + 1));
                Arguments.set(level, "input_size", EcoreUtil.copy(width));
            }
            if (i == 0 && dropout != null) {
                last = Definitions.addBehind(call.rewriting(), last, dropout, name + "_dropout");
            }
            levels.add(level);
        }
        for (int i = 0; i < levels.size(); i++) {
            Operator level = levels.get(i);
            level.setOrigin(stack.getOrigin());
            level.setLevel(i);
            Arguments.set(level, Recurrence.LEVELS, Expressions.integer(1));
            Arguments.set(level, "dropout", Expressions.real(0));
        }
        return levels;
    }

    private static void expand(RuleCall call, Recurrence recurrence, Use first, List<Operator> levels, Operator dropout) {
        List<Use> uses = new ArrayList<>();
        List<Tensor> results = List.copyOf(first.getResults());
        Use use = first;
        Use position = first;
        Tensor sequence = null;
        String variable = variable(first);
        for (int i = 0; i < levels.size(); i++) {
            if (i > 0) {
                Use before = position;
                if (dropout != null) {
                    before = apply(call, dropout, sequence, operandPort(call, dropout), before);
                    sequence = output(call, before, sequence, resultPort(call, dropout), variable);
                }
                use = apply(call, levels.get(i), sequence, Recurrence.SEQUENCE, before);
            }
            position = use;
            uses.add(use);
            moveStates(results, use, i, levels.size());
            if (i < levels.size() - 1) {
                sequence = output(call, use, results.get(0), Recurrence.SEQUENCE, variable);
            }
        }
        initialStates(call, recurrence, uses);
    }

    /** What the levels in between are called: the sequence's name, else that of what the stack reads. */
    private static String variable(Use stack) {
        return Stream.concat(stack.getResults().stream().filter(result -> Recurrence.SEQUENCE.equals(result.getPort())),
                stack.getOperands().stream().map(Operand::getTensor).filter(Objects::nonNull))
                .map(Tensor::getVariable).filter(name -> name != null && !"_".equals(name)).findFirst().orElse(null);
    }

    private static String operandPort(RuleCall call, Operator operator) {
        return call.rewriting().declaration(operator.getType()).operands().get(0).name();
    }

    private static String resultPort(RuleCall call, Operator operator) {
        return call.rewriting().declaration(operator.getType()).results().get(0).name();
    }

    private static Use apply(RuleCall call, Operator definition, Tensor operand, String port, Use behind) {
        Use use = NnFactory.eINSTANCE.createUse();
        use.setDefinition(definition);
        use.setSourceStart(behind.getSourceStart());
        use.setSourceEnd(behind.getSourceEnd());
        use.getOperands().add(DataFlow.operand(port, operand));
        call.flow().insertAfter(behind, use);
        return use;
    }

    private static Tensor output(RuleCall call, Use use, Tensor like, String port, String variable) {
        Tensor tensor = call.flow().newTensor(like.getName() + "_" + port, port);
        tensor.setVariable(variable);
        use.getResults().add(0, tensor);
        return tensor;
    }

    /** States belong to their level, everything else to the last one. */
    private static void moveStates(List<Tensor> results, Use use, int level, int levels) {
        for (Tensor result : results) {
            boolean state = !result.getIndices().isEmpty();
            int own = state ? Math.floorMod(result.getIndices().get(0), levels) : levels - 1;
            if (own == level) {
                use.getResults().add(result);
                if (state) {
                    result.getIndices().set(0, 0);
                }
            }
        }
    }

    /** Gives every level its part of the stacked initial states. */
    private static void initialStates(RuleCall call, Recurrence recurrence, List<Use> levels) {
        List<Operand> states = levels.get(0).getOperands().stream()
                .filter(operand -> !operand.getPort().equals(Recurrence.SEQUENCE)).toList();
        List<List<Operand>> parts = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            List<Operand> own = new ArrayList<>();
            for (int direction = 0; direction < recurrence.directions(); direction++) {
                for (Operand state : states) {
                    Tensor part = part(call, levels.get(i), state.getTensor(), i * recurrence.directions() + direction);
                    own.add(DataFlow.operand(state.getPort() + (direction == 0 ? "_forward" : "_backward"), part));
                }
            }
            parts.add(own);
        }
        for (int i = 0; i < levels.size() && !states.isEmpty(); i++) {
            Use use = levels.get(i);
            List<Operand> operands = new ArrayList<>(use.getOperands().stream()
                    .filter(operand -> operand.getPort().equals(Recurrence.SEQUENCE)).map(EcoreUtil::copy).toList());
            operands.addAll(parts.get(i));
            call.flow().setOperands(use, operands);
        }
    }

    /** One tensor of a stack, taken right before it is needed. */
    private static Tensor part(RuleCall call, Use before, Tensor stack, int position) {
        var declaration = call.rewriting().declaration(call.name(1));
        Operator subscript = OperatorFactory.create(declaration);
        String index = declaration.parameters().stream().filter(parameter -> parameter.type().kind() == ParameterType.Kind.INDEX)
                .findFirst().map(Parameter::name).orElseThrow();
        Arguments.set(subscript, index, Expressions.list(List.of(Expressions.integer(position))));
        Use use = NnFactory.eINSTANCE.createUse();
        use.setOperator(subscript);
        use.getOperands().add(DataFlow.operand(declaration.operands().get(0).name(), stack));
        Tensor part = call.flow().newTensor(stack.getName() + "_" + position, declaration.results().get(0).name());
        use.getResults().add(part);
        call.flow().insertBefore(before, use);
        return part;
    }
}

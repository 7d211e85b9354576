// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NnFactory;
import org.nnpivot.model.nn.Operand;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Truth;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.Port;
import org.nnpivot.operators.Rewrite;
import org.nnpivot.operators.formula.Formula;

/**
 * The data flow of a reversible rewrite in a network, found from its last step backwards. Values between the steps must be
 * read by nothing else, and all arguments agree.
 */
final class RewriteFlow {

    private static final String SELF = "self";

    private final Rewriting rewriting;
    private final org.nnpivot.operators.Operator declaration;
    private final Rewrite rewrite;
    private final Map<Rewrite.Step, Use> uses = new HashMap<>();
    private final Map<String, List<Operand>> operands = new HashMap<>();
    private final BoundValues values;

    RewriteFlow(Rewriting rewriting, org.nnpivot.operators.Operator declaration, Rewrite rewrite) {
        this.rewriting = rewriting;
        this.declaration = declaration;
        this.rewrite = rewrite;
        this.values = new BoundValues(declaration);
    }

    /** The operator that does what the flow does which ends with a use; {@code null} when the flow is not there. */
    Operator find(Use last) {
        if (!matches(rewrite.steps().getLast(), last) || uses.size() != rewrite.steps().size()) {
            return null;
        }
        Operator operator = candidate();
        return operator != null && guardHolds(operator) ? operator : null;
    }

    /** The uses of the flow, the last one first. */
    List<Use> uses() {
        return rewrite.steps().reversed().stream().map(uses::get).toList();
    }

    /** The last use. */
    Use last() {
        return uses().getFirst();
    }

    /** The use of the operator itself, in a rewrite that puts others around it; {@code null} in any other. */
    Use self() {
        return rewrite.steps().stream().filter(step -> step.operator().equals(SELF)).map(uses::get).findFirst().orElse(null);
    }

    private boolean matches(Rewrite.Step step, Use use) {
        Operator applied = use.applied();
        if (applied == null || !name(step).equals(applied.getType()) || uses.put(step, use) != null) {
            return false;
        }
        org.nnpivot.operators.Operator made = rewriting.declaration(applied.getType());
        boolean gives = step.operator().equals(SELF) && step == rewrite.steps().getLast() || givesOnly(use, made);
        return gives && operandsMatch(step, use, made) && argumentsMatch(step, applied, made);
    }

    private String name(Rewrite.Step step) {
        return step.operator().equals(SELF) ? declaration.name() : step.operator();
    }

    /** Whether nothing reads another result than the first. */
    private boolean givesOnly(Use use, org.nnpivot.operators.Operator made) {
        String port = made.results().get(0).name();
        return use.getResults().stream().allMatch(result -> result.getPort().equals(port)
                || rewriting.flow().readers(result).isEmpty());
    }

    private boolean operandsMatch(Rewrite.Step step, Use use, org.nnpivot.operators.Operator made) {
        List<Port> ports = made.operands();
        int matched = 0;
        for (int i = 0; i < step.operands().size(); i++) {
            String port = ports.get(Math.min(i, ports.size() - 1)).name();
            List<Operand> here = use.getOperands().stream().filter(operand -> operand.getPort().equals(port)).toList();
            boolean shared = step.operands().size() > ports.size() && i >= ports.size() - 1;
            if (shared && i - ports.size() + 1 >= here.size()) {
                return false;
            }
            List<Operand> own = shared ? List.of(here.get(i - ports.size() + 1)) : here;
            if (!operandMatches(step, step.operands().get(i), own)) {
                return false;
            }
            matched += own.size();
        }
        return matched == use.getOperands().size();
    }

    /** What an operand of a step is called is made by a step before it, or given to the operator. */
    private boolean operandMatches(Rewrite.Step reader, String name, List<Operand> own) {
        Rewrite.Step made = rewrite.steps().subList(0, rewrite.steps().indexOf(reader)).stream()
                .filter(step -> step.result().equals(name)).findFirst().orElse(null);
        if (made != null) {
            Tensor value = own.size() == 1 ? own.get(0).getTensor() : null;
            Use producer = value == null ? null : DataFlow.producer(value);
            return producer != null && rewriting.flow().onlyReader(value) != null && matches(made, producer);
        }
        List<Operand> before = operands.putIfAbsent(name, own);
        return before == null || before.size() == 1 && own.size() == 1 && before.get(0).getTensor() == own.get(0).getTensor();
    }

    private boolean argumentsMatch(Rewrite.Step step, Operator applied, org.nnpivot.operators.Operator made) {
        Map<String, Formula> set = new HashMap<>();
        step.arguments().forEach(setting -> set.put(setting.parameter(), setting.value()));
        for (Parameter parameter : made.parameters()) {
            Expression value = Arguments.get(applied, parameter.name());
            Formula formula = set.get(parameter.name());
            boolean fits = formula != null ? value != null && values.solve(formula, value, operands)
                    : step.operator().equals(SELF) ? value == null || values.bind(parameter.name(), value)
                            : parameter.inferred() || value == null || isDefault(parameter, value);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private boolean isDefault(Parameter parameter, Expression value) {
        return parameter.defaultValue() != null && values.equal(parameter.defaultValue(), value);
    }

    /** The operator with the values that were found; {@code null} when one has none. */
    private Operator candidate() {
        Operator operator = OperatorFactory.create(declaration);
        for (Parameter parameter : declaration.parameters()) {
            Expression value = values.get(parameter.name());
            if (value != null) {
                Arguments.set(operator, parameter.name(), EcoreUtil.copy(value));
            } else if (parameter.defaultValue() == null && !parameter.inferred()) {
                return null;
            }
        }
        return operator;
    }

    private boolean guardHolds(Operator operator) {
        Use use = NnFactory.eINSTANCE.createUse();
        use.setOperator(operator);
        use.getOperands().addAll(newOperands());
        Subject subject = new Subject(operator, declaration, List.of(use), rewriting.flow());
        boolean holds = new UseScope(subject).evaluator().holds(rewrite.guard()) == Truth.PROVED;
        use.setOperator(null);
        return holds;
    }

    /** The operands of the operator, as the flow has them. */
    List<Operand> newOperands() {
        List<Operand> all = new ArrayList<>();
        for (Port port : declaration.operands()) {
            for (Operand operand : operands.getOrDefault(port.name(), List.of())) {
                Operand copy = EcoreUtil.copy(operand);
                copy.setPort(port.name());
                all.add(copy);
            }
        }
        return all;
    }
}

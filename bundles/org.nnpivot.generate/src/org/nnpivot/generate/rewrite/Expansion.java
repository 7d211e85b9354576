// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.generate.names.DefinitionNames;
import org.nnpivot.model.nn.Comment;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Placement;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Rewrite;
import org.nnpivot.operators.formula.Evaluator;

/** Replaces an operator, in all its uses, by the data flow of a rewrite. */
final class Expansion {

    private static final String SELF = "self";

    /** A step of the rewrite with the operator that does it, and the numbers it is given in the place of operands. */
    record Made(Rewrite.Step step, Operator operator, org.nnpivot.operators.Operator declaration, boolean self,
            Map<String, Expression> numbers) {}

    private final Rewriting rewriting;
    private final Subject subject;
    private final Rewrite rewrite;
    private final boolean definition;

    Expansion(Rewriting rewriting, Subject subject, Rewrite rewrite) {
        this.rewriting = rewriting;
        this.subject = subject;
        this.rewrite = rewrite;
        this.definition = subject.isDefinition();
    }

    /** Does it; false, with nothing changed, when an argument of a step has no value. */
    boolean apply() {
        List<Map<String, Expression>> arguments = arguments();
        if (arguments == null) {
            return false;
        }
        List<Made> steps = new ArrayList<>();
        for (int i = 0; i < rewrite.steps().size(); i++) {
            steps.add(make(rewrite.steps().get(i), arguments.get(i)));
        }
        if (definition) {
            define(steps);
        }
        for (Use use : subject.uses()) {
            new UseExpansion(rewriting.flow(), subject, use, steps).apply();
        }
        if (definition) {
            rewriting.flow().dropIfUnused(subject.operator());
        }
        return true;
    }

    /** The arguments each step sets, all evaluated before anything changes; {@code null} when one has no value. */
    private List<Map<String, Expression>> arguments() {
        Evaluator evaluator = new UseScope(subject).evaluator();
        List<Map<String, Expression>> all = new ArrayList<>();
        for (Rewrite.Step step : rewrite.steps()) {
            Map<String, Expression> values = new LinkedHashMap<>();
            for (Form.Setting setting : step.arguments()) {
                Expression value = evaluator.evaluate(setting.value());
                if (value == null) {
                    return null;
                }
                values.put(setting.parameter(), value);
            }
            all.add(values);
        }
        return all;
    }

    private Made make(Rewrite.Step step, Map<String, Expression> arguments) {
        boolean self = SELF.equals(step.operator());
        org.nnpivot.operators.Operator declaration = self ? subject.declaration() : rewriting.declaration(step.operator());
        Operator operator = self ? subject.operator() : OperatorFactory.create(declaration);
        Map<String, Expression> numbers = new LinkedHashMap<>();
        arguments.forEach((name, value) -> {
            if (declaration.parameter(name) == null) {
                numbers.put(name, value);
            } else {
                Arguments.set(operator, name, value);
            }
        });
        if (!self) {
            copyRange(subject.operator(), operator);
            operator.setOrigin(subject.operator().getOrigin());
            operator.setLevel(subject.operator().getLevel());
            operator.setPart(isResult(subject, step.result()) ? subject.operator().getPart() : step.result());
        }
        return new Made(step, operator, declaration, self, numbers);
    }

    static void copyRange(Element from, Element to) {
        to.setSourceStart(from.getSourceStart());
        to.setSourceEnd(from.getSourceEnd());
    }

    /**
     * Puts the new definitions where the old one stands: those before it before, those behind it behind. What comes behind the
     * one that keeps the name, and is a function too, needs none.
     */
    private void define(List<Made> steps) {
        List<Operator> definitions = rewriting.flow().network().getDefinitions();
        int position = definitions.indexOf(subject.operator());
        int kept = steps.indexOf(kept(steps));
        int first = position;
        for (int i = 0; i < steps.size(); i++) {
            Made made = steps.get(i);
            if (made.self()) {
                position++;
            } else if (hasForm(made, true) && (i <= kept || !hasForm(made, false))) {
                made.operator().setName(name(made, i == kept));
                definitions.add(position++, made.operator());
            }
        }
        if (position > first) {
            handUp(steps.get(kept).operator(), definitions.get(first));
        }
    }

    /** What stands before a layer stands before the first of those that take its place. */
    private static void handUp(Operator kept, Operator first) {
        List<Comment> before = kept.getComments().stream()
                .filter(comment -> comment.getPlacement() == Placement.BEFORE || comment.getPlacement() == Placement.GAP).toList();
        if (kept != first) {
            first.getComments().addAll(0, before);
        }
    }

    /** The step that keeps the name: the operator itself, else the last of its kind, else what gives the result. */
    private Made kept(List<Made> steps) {
        return steps.stream().filter(Made::self).findFirst().orElseGet(() -> steps.reversed().stream()
                .filter(made -> made.operator().eClass() == subject.operator().eClass() && hasForm(made, true)).findFirst()
                .orElseGet(() -> steps.stream().filter(made -> isResult(subject, made.step().result())).findFirst()
                        .orElse(steps.getLast())));
    }

    private String name(Made made, boolean kept) {
        String base = subject.operator().getName();
        if (kept) {
            made.operator().getComments().addAll(EcoreUtil.copyAll(subject.operator().getComments()));
            rewriting.names().release(base);
            return rewriting.names().fresh(base);
        }
        boolean result = isResult(subject, made.step().result());
        return rewriting.names().fresh(base + "_" + (result ? DefinitionNames.attribute(made.declaration().name())
                : made.step().result()));
    }

    /** Whether the target has the operator as a layer, or as something else. */
    private boolean hasForm(Made made, boolean layer) {
        return made.declaration().forms().stream().anyMatch(form -> form.framework() == rewriting.target() && !form.readOnly()
                && form.kind() == Form.Kind.LAYER == layer);
    }

    static boolean isResult(Subject subject, String name) {
        return subject.declaration().results().stream().anyMatch(port -> port.name().equals(name));
    }
}

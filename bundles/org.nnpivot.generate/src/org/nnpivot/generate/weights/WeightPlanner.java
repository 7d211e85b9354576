// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.weights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nnpivot.generate.Lowered;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Truth;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.formula.Evaluator;
import org.nnpivot.operators.formula.Formula;

/**
 * Says how the weights of a migrated network are made of those of its source, by the weights that the catalogue declares for
 * the forms of both: the source's form is solved for the operator's weights, of which the target's form is a function.
 * Stateless.
 */
public final class WeightPlanner {

    /** Stands in PyTorch's names of attributes for the level within a stack. */
    private static final String FIRST_LEVEL = "_l0";

    private final Catalogue catalogue;

    /** Plans by the declarations of that catalogue. */
    public WeightPlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The declarations. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * The plan for one network, its constructor's parameters at their defaults. Layers that the forward pass does not use
     * have no part in it.
     *
     * @param lowered what was printed
     * @param network one of its networks
     */
    public WeightPlan plan(Lowered lowered, NeuralNetwork network) {
        List<WeightMove> moves = new ArrayList<>();
        plan(lowered, Placed.top(network), Placed.top(lowered.networks().get(network)), moves);
        return new WeightPlan(moves);
    }

    private void plan(Lowered lowered, Placed target, Placed source, List<WeightMove> moves) {
        Set<Operator> used = used(target.network());
        for (Operator definition : target.network().getDefinitions()) {
            Operator origin = definition.getOrigin();
            if (!used.contains(definition) || origin == null || origin.getName() == null) {
                continue;
            }
            if (definition instanceof SubNetwork part) {
                plan(lowered, target.inner(part, target.pathWritten(lowered, part)),
                        source.inner((SubNetwork) origin, source.pathRead(origin)), moves);
            } else if (!declaration(definition).weights().isEmpty()) {
                moves.addAll(moves(lowered, target, definition, readFor(definition, lowered.target().other(), source)));
            }
        }
    }

    private static Set<Operator> used(NeuralNetwork network) {
        Set<Operator> used = new HashSet<>();
        for (Iterator<EObject> contents = network.getBody().eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Use use && use.getDefinition() != null) {
                used.add(use.getDefinition());
            }
        }
        return used;
    }

    private org.nnpivot.operators.Operator declaration(Operator operator) {
        return catalogue.operator(operator.getType()).orElseThrow();
    }

    private List<WeightMove> moves(Lowered lowered, Placed target, Operator definition, Map<String, WeightFormula> weights) {
        WeightScope scope = scope(target, definition);
        Evaluator evaluator = scope.evaluator();
        WeightAlgebra algebra = scope.algebra();
        List<WeightMove> moves = new ArrayList<>();
        for (Form.WeightName weight : lowered.forms().get(definition).weights()) {
            WeightFormula value = evaluator.holds(weight.when()) == Truth.REFUTED ? null
                    : algebra.value(weight.value(), weights);
            if (value != null) {
                moves.add(new WeightMove(path(target.pathWritten(lowered, definition), definition, weight.name()), value));
            }
        }
        return moves;
    }

    /** The path of a weight of an operator; one that takes nothing is the weight. */
    private String path(String place, Operator operator, String weight) {
        return declaration(operator).operands().isEmpty() ? place : place + "." + weight;
    }

    WeightScope scope(Placed network, Operator operator) {
        return new WeightScope(operator, declaration(operator), network.parameters());
    }

    /** The weights that a lowered definition has of its origin; those of its part of it stand for those of the same name. */
    Map<String, WeightFormula> readFor(Operator definition, Framework framework, Placed source) {
        Map<String, WeightFormula> all = read(framework, source, definition.getOrigin(), definition.getLevel());
        if (definition.getPart() == null) {
            return all;
        }
        Map<String, WeightFormula> own = new HashMap<>(all);
        String prefix = definition.getPart() + "_";
        all.forEach((name, weight) -> {
            if (name.startsWith(prefix)) {
                own.put(name.substring(prefix.length()), weight);
            }
        });
        return own;
    }

    /** The weights of an operator as it was read, by their names in the catalogue; of one level of a stack, or -1. */
    Map<String, WeightFormula> read(Framework framework, Placed source, Operator origin, int level) {
        WeightScope scope = scope(source, origin);
        WeightAlgebra algebra = scope.algebra();
        Map<String, WeightFormula> weights = new HashMap<>();
        Form form = form(framework, scope);
        for (Form.WeightName weight : form == null ? List.<Form.WeightName>of() : form.weights()) {
            String name = weight.name().replace(FIRST_LEVEL, "_l" + Math.max(level, 0));
            boolean there = scope.evaluator().holds(weight.when()) != Truth.REFUTED;
            WeightFormula attribute = new WeightFormula.Source(path(source.pathRead(origin), origin, name));
            if (there && !algebra.solve(weight.value(), attribute, weights)) {
                throw new IllegalStateException(declaration(origin).name() + ": no inverse for the weight " + name);
            }
        }
        return weights;
    }

    /**
     * The form that the source was most likely written in: the canonical form of a pivot may be one that the framework has
     * to say in several layers, but the weights are still those of its layer.
     */
    private static Form form(Framework framework, WeightScope scope) {
        Evaluator evaluator = scope.evaluator();
        return scope.declaration().forms().stream()
                .filter(form -> form.framework() == framework && !form.weights().isEmpty())
                .min(Comparator.comparingLong(form -> disagreements(evaluator, form))).orElse(null);
    }

    private static long disagreements(Evaluator evaluator, Form form) {
        return form.sets().stream().filter(setting -> evaluator.holds(new Formula.Binary("==",
                new Formula.Reference(setting.parameter()), setting.value())) == Truth.REFUTED).count();
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.generate.names.DefinitionNames;
import org.nnpivot.generate.rules.RuleCall;
import org.nnpivot.generate.rules.Rules;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Repeat;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Truth;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Operator;
import org.nnpivot.operators.Rewrite;

/**
 * Brings a pivot to its canonical form, in place: what a framework needs several operators for becomes the one that the
 * catalogue declares, and what can be said in several ways is said in one. Stateless.
 */
public final class Canonical {

    /** A reversible rewrite and the operator it belongs to. */
    private record Candidate(Operator operator, Rewrite rewrite) {}

    /** More rewrites of one use than this are an endless loop in the catalogue. */
    private static final int LIMIT = 64;

    private final Catalogue catalogue;
    private final Map<String, List<Candidate>> byLastOperator = new HashMap<>();
    private final Map<String, List<Candidate>> byOwner = new HashMap<>();

    /** Rewrites by the rules of that catalogue. */
    public Canonical(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Operator operator : catalogue.operators()) {
            for (Rewrite rewrite : operator.rewrites()) {
                Candidate candidate = new Candidate(operator, rewrite);
                if (rewrite.framework() == null && !rewrite.reversible() || rewrite.reversible() && rewrite.rule() != null) {
                    byOwner.computeIfAbsent(operator.name(), name -> new ArrayList<>()).add(candidate);
                } else if (rewrite.reversible()) {
                    String last = rewrite.steps().getLast().operator();
                    byLastOperator.computeIfAbsent(last.equals("self") ? operator.name() : last, name -> new ArrayList<>())
                            .add(candidate);
                }
            }
        }
    }

    /** Rewrites every network of a model. */
    public void apply(Model model) {
        HelperInlining.apply(catalogue, model);
        Traces.remove(model);
        model.getNetworks().stream().filter(network -> !HelperInlining.isHelper(catalogue, network)).forEach(this::apply);
    }

    private void apply(NeuralNetwork network) {
        network.getNetworks().forEach(this::apply);
        if (network.getBody() != null) {
            apply(new Rewriting(catalogue, null, new DataFlow(network), new DefinitionNames(network)), network.getBody());
        }
    }

    private void apply(Rewriting rewriting, Region region) {
        List<Step> steps = region.getSteps();
        int again = 0;
        for (int i = 0; i < steps.size();) {
            switch (steps.get(i)) {
                case Choice choice -> choice.getBranches().forEach(branch -> apply(rewriting, branch));
                case Repeat repeat -> apply(rewriting, repeat.getBody());
                default -> { }
            }
            int size = steps.size();
            if (steps.get(i) instanceof Use use && again < LIMIT && rewrite(rewriting, use)) {
                again++;
                i = Math.max(0, i - Math.max(0, size - steps.size()));
            } else {
                again = 0;
                i++;
            }
        }
    }

    private boolean rewrite(Rewriting rewriting, Use use) {
        Subject subject = rewriting.subject(use);
        if (subject == null) {
            return false;
        }
        for (Candidate candidate : byOwner.getOrDefault(subject.declaration().name(), List.of())) {
            if (applyOwn(rewriting, subject, candidate.rewrite())) {
                return true;
            }
        }
        for (Candidate candidate : byLastOperator.getOrDefault(subject.declaration().name(), List.of())) {
            if (new Recognition(rewriting, candidate.operator(), candidate.rewrite()).apply(use)) {
                return true;
            }
        }
        return false;
    }

    private static boolean applyOwn(Rewriting rewriting, Subject subject, Rewrite rewrite) {
        if (new UseScope(subject).evaluator().holds(rewrite.guard()) != Truth.PROVED) {
            return false;
        }
        if (rewrite.rule() == null) {
            return new Expansion(rewriting, subject, rewrite).apply();
        }
        RuleCall call = new RuleCall(rewriting, subject, rewrite.rule().arguments());
        return rewrite.reversible() ? Rules.named(rewrite.rule().name()).recognise(call)
                : Rules.named(rewrite.rule().name()).apply(call);
    }
}

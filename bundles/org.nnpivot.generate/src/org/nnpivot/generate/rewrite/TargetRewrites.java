// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.form.FormWriter;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.generate.names.DefinitionNames;
import org.nnpivot.generate.rules.RuleCall;
import org.nnpivot.generate.rules.Rules;
import org.nnpivot.model.nn.Choice;
import org.nnpivot.model.nn.Expression;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.Region;
import org.nnpivot.model.nn.Repeat;
import org.nnpivot.model.nn.Step;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Truth;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Rewrite;
import org.nnpivot.shapes.ShapeInference;

/** Rewrites one network until a form of the target can write every operator, and says which form that is. */
public final class TargetRewrites {

    /** More rewrites of one operator than this are an endless loop in the catalogue. */
    private static final int LIMIT = 64;

    /** Told what no form or rewrite of the target can express. */
    public interface Refusals {

        /** Reports what the operator's entry declares of it; false when the entry refuses it. */
        boolean check(Subject subject);

        /** An operator that cannot be written, and the parameter or operand that is in the way. */
        void refuse(Subject subject, String reason);

        /** A definition that no use needs and the target has no form for, which is left out; and what is in the way. */
        void leftOut(Subject subject, String reason);

        /** A choice that is only known to be right at the defaults of the network's parameters. */
        void notProved(Subject subject, String reason);
    }

    private final Rewriting rewriting;
    private final FormWriter writer;
    private final FormWriter.Place place;
    private final Refusals refusals;
    private final Map<String, Expression> defaults = new HashMap<>();
    private final Map<Operator, Form> forms = new IdentityHashMap<>();
    private final ShapeInference inference;
    private final Set<Use> inferred = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Operator> refused = Collections.newSetFromMap(new IdentityHashMap<>());

    /** For one network without those inside of it; {@code chain}: it will be written as a chain of layers. */
    public TargetRewrites(Catalogue catalogue, Framework target, NeuralNetwork network, boolean chain, Refusals refusals) {
        this.rewriting = new Rewriting(catalogue, target, new DataFlow(network), new DefinitionNames(network));
        this.writer = new FormWriter(target);
        this.inference = new ShapeInference(catalogue);
        this.place = chain ? FormWriter.Place.CHAIN : FormWriter.Place.FREE;
        this.refusals = refusals;
        defaults.putAll(Defaults.of(network));
    }

    /** Rewrites the body in place. The forms of all operators that could be written. */
    public Map<Operator, Form> apply() {
        NeuralNetwork network = rewriting.flow().network();
        if (network.getBody() != null) {
            network.getBody().eAllContents().forEachRemaining(element -> {
                if (element instanceof Use use) {
                    inferred.add(use);
                }
            });
            lower(network.getBody());
        }
        lowerUnused(network);
        return forms;
    }

    /** What the rewriting of this network worked with. */
    public Rewriting rewriting() {
        return rewriting;
    }

    /** The network's data flow as it is after rewriting. */
    public DataFlow flow() {
        return rewriting.flow();
    }

    /** Steps that a rewrite puts before the one it was applied to take its place, and are looked at next. */
    private void lower(Region region) {
        List<Step> steps = region.getSteps();
        int rewrites = 0;
        for (int i = 0; i < steps.size();) {
            Step step = steps.get(i);
            int size = steps.size();
            boolean again = false;
            switch (step) {
                case Use use -> again = inferred.add(use) && simplify(use) || !lower(use);
                case Choice choice -> choice.getBranches().forEach(this::lower);
                case Repeat repeat -> lower(repeat.getBody());
                default -> { }
            }
            if (!again) {
                rewrites = 0;
                i++;
            } else if (++rewrites > LIMIT) {
                throw new IllegalStateException("endless rewriting of " + ((Use) step).applied());
            } else {
                i = Math.max(0, i - Math.max(0, size - steps.size()));
            }
        }
    }

    /** What a rewrite made may not be in the canonical form. */
    private boolean simplify(Use use) {
        inference.inferResults(use);
        Subject subject = rewriting.subject(use);
        return subject != null && rewrite(subject, Map.of(), null);
    }

    /** Whether a form is found; false when the use was rewritten and is to be looked at again. */
    private boolean lower(Use use) {
        Subject subject = rewriting.subject(use);
        if (subject == null || forms.containsKey(subject.operator()) || refused.contains(subject.operator())) {
            return true;
        }
        if (!refusals.check(subject)) {
            refused.add(subject.operator());
            return true;
        }
        FormWriter.Choice choice = writer.choose(subject, place);
        if (choice.form() == null && rewrite(subject, Map.of(), rewriting.target())) {
            return false;
        }
        if (choice.form() == null && !defaults.isEmpty()) {
            FormWriter.Choice atDefaults = writer.chooseAt(defaults, subject, place);
            if (atDefaults.form() != null || rewrite(subject, defaults, rewriting.target())) {
                refusals.notProved(subject, choice.reason());
                return settle(subject, atDefaults);
            }
        }
        if (choice.form() == null && place == FormWriter.Place.CHAIN) {
            choice = writer.choose(subject, FormWriter.Place.FREE);
        }
        if (choice.form() == null && splits(subject)) {
            return false;
        }
        return settle(subject, choice) || refuse(subject, choice.reason());
    }

    private boolean settle(Subject subject, FormWriter.Choice choice) {
        if (choice.form() != null) {
            forms.put(subject.operator(), choice.form());
        }
        return choice.form() != null;
    }

    private boolean refuse(Subject subject, String reason) {
        refused.add(subject.operator());
        refusals.refuse(subject, reason);
        return true;
    }

    /** {@code framework}: whose rewrites, {@code null} for those that hold for every pivot. */
    private boolean rewrite(Subject subject, Map<String, Expression> values, Framework framework) {
        UseScope scope = new UseScope(subject, values);
        for (Rewrite candidate : subject.declaration().rewrites()) {
            boolean concerns = candidate.framework() == framework && !(framework == null && candidate.reversible());
            if (concerns && scope.evaluator().holds(candidate.guard()) == Truth.PROVED
                    && apply(candidate, subject)) {
                return true;
            }
        }
        return false;
    }

    private boolean apply(Rewrite candidate, Subject subject) {
        if (candidate.rule() != null) {
            return Rules.named(candidate.rule().name()).apply(new RuleCall(rewriting, subject, candidate.rule().arguments()));
        }
        return new Expansion(rewriting, subject, candidate).apply();
    }

    /** Uses that no form fits together may fit one by one; only what owns no weights may be taken apart. */
    private boolean splits(Subject subject) {
        if (subject.uses().size() < 2 || !subject.declaration().weights().isEmpty()) {
            return false;
        }
        for (Use use : subject.uses().subList(1, subject.uses().size())) {
            Operator copy = Definitions.copyBehind(rewriting, subject.operator());
            rewriting.flow().apply(use, copy);
        }
        return true;
    }

    /** Definitions that the forward pass never applies are constructed all the same, where there is a form for them. */
    private void lowerUnused(NeuralNetwork network) {
        for (Operator definition : List.copyOf(network.getDefinitions())) {
            if (rewriting.flow().uses(definition).isEmpty() && rewriting.catalogue().operator(definition.getType()).isPresent()) {
                Subject subject = new Subject(definition, rewriting.declaration(definition.getType()), List.of(),
                        rewriting.flow());
                FormWriter.Choice choice = writer.choose(subject, place);
                if (!settle(subject, choice)) {
                    refusals.leftOut(subject, choice.reason());
                    rewriting.flow().dropIfUnused(definition);
                }
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.names.DefinitionNames;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Use;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.operators.Form;

/**
 * Puts every operator where its form asks for it: layers among the definitions, all else into the forward pass. New
 * definitions that own no weights and say the same are one.
 */
public final class Settlement {

    private final Rewriting rewriting;
    private final DataFlow flow;
    private final Map<Operator, Form> forms;
    private final boolean chain;
    private final Map<String, Operator> shared = new HashMap<>();

    /** Works on a network whose operators have their forms; in a chain no layer stands twice. */
    public Settlement(Rewriting rewriting, Map<Operator, Form> forms, boolean chain) {
        this.chain = chain;
        this.rewriting = rewriting;
        this.flow = rewriting.flow();
        this.forms = forms;
    }

    /** Moves the operators. */
    public void apply() {
        for (Operator definition : List.copyOf(flow.network().getDefinitions())) {
            Form form = forms.get(definition);
            if (form != null && form.kind() != Form.Kind.LAYER) {
                intoTheFlow(definition, form);
            }
        }
        if (chain) {
            flow.network().getDefinitions().stream().toList().forEach(this::separate);
        }
        List<Use> uses = new ArrayList<>();
        if (flow.network().getBody() != null) {
            flow.network().getBody().eAllContents().forEachRemaining(element -> collect(element, uses));
        }
        for (int i = 0; i < uses.size(); i++) {
            Operator operator = uses.get(i).getOperator();
            if (operator != null && !(operator instanceof SubNetwork) && forms.get(operator).kind() == Form.Kind.LAYER) {
                define(uses, i);
            }
        }
    }

    /** A layer that owns no weights and is applied several times becomes a layer for each. */
    private void separate(Operator definition) {
        Form form = forms.get(definition);
        if (form == null || !rewriting.declaration(definition.getType()).weights().isEmpty()) {
            return;
        }
        for (Use use : flow.uses(definition).stream().skip(1).toList()) {
            Operator copy = Definitions.copyBehind(rewriting, definition);
            forms.put(copy, form);
            flow.apply(use, copy);
        }
    }

    private static void collect(EObject element, List<Use> uses) {
        if (element instanceof Use use) {
            uses.add(use);
        }
    }

    private void intoTheFlow(Operator definition, Form form) {
        for (Use use : List.copyOf(flow.uses(definition))) {
            Operator copy = EcoreUtil.copy(definition);
            copy.getComments().clear();
            use.getComments().addAll(EcoreUtil.copyAll(definition.getComments()));
            forms.put(copy, form);
            flow.applyOnTheSpot(use, copy);
        }
        forms.remove(definition);
        flow.dropIfUnused(definition);
    }

    private void define(List<Use> uses, int index) {
        Use use = uses.get(index);
        Operator operator = use.getOperator();
        boolean owns = !rewriting.declaration(operator.getType()).weights().isEmpty();
        Operator definition = owns || chain ? null : shared.get(key(operator));
        if (definition == null) {
            definition = operator;
            use.setOperator(null);
            String wanted = operator.getName() == null ? DefinitionNames.attribute(operator.getType()) : operator.getName();
            definition.setName(rewriting.names().fresh(wanted));
            add(definition, next(uses, index));
            shared.put(key(definition), definition);
        } else {
            forms.remove(operator);
        }
        flow.apply(use, definition);
    }

    /** What tells two operators apart that own no weights. */
    private static String key(Operator operator) {
        Set<String> arguments = new TreeSet<>();
        Arguments.keys(operator).forEach(name -> arguments.add(name + "=" + Expressions.text(Arguments.get(operator, name))));
        return operator.getType() + arguments;
    }

    /** The definition that is applied next; the new one is written before it. */
    private Operator next(List<Use> uses, int index) {
        for (int i = index + 1; i < uses.size(); i++) {
            if (uses.get(i).getDefinition() != null) {
                return uses.get(i).getDefinition();
            }
        }
        return null;
    }

    private void add(Operator definition, Operator next) {
        List<Operator> definitions = flow.network().getDefinitions();
        int position = next == null ? definitions.size() : definitions.indexOf(next);
        definitions.add(position < 0 ? definitions.size() : position, definition);
    }
}

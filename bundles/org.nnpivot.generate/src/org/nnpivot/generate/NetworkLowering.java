// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.OperatorFinding;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.diagnostics.SourceRange;
import org.nnpivot.generate.flow.DataFlow;
import org.nnpivot.generate.form.Subject;
import org.nnpivot.generate.form.UseScope;
import org.nnpivot.generate.names.DefinitionNames;
import org.nnpivot.generate.names.LayerLists;
import org.nnpivot.generate.names.ReservedNames;
import org.nnpivot.generate.rewrite.ActivationFusion;
import org.nnpivot.generate.rewrite.ChainCheck;
import org.nnpivot.generate.rewrite.ChainStyle;
import org.nnpivot.generate.rewrite.Settlement;
import org.nnpivot.generate.rewrite.TargetRewrites;
import org.nnpivot.model.nn.Loop;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.ParameterReference;
import org.nnpivot.model.nn.access.Arguments;
import org.nnpivot.model.nn.access.Expressions;
import org.nnpivot.model.nn.access.Truth;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Parameter;
import org.nnpivot.operators.ParameterType;
import org.nnpivot.operators.Refusal;
import org.nnpivot.shapes.Ranges;

/** Lowers one network without those inside of it. */
final class NetworkLowering implements TargetRewrites.Refusals {

    private final Catalogue catalogue;
    private final LoweringRequest request;
    private final Findings findings;
    private final Ranges ranges;
    private final NeuralNetwork network;
    private final Set<Refusal> reported = new HashSet<>();
    private boolean refused;

    NetworkLowering(Catalogue catalogue, LoweringRequest request, Findings findings, Ranges ranges, NeuralNetwork network) {
        this.catalogue = catalogue;
        this.request = request;
        this.findings = findings;
        this.ranges = ranges;
        this.network = network;
    }

    /** Whether something of the network cannot be written. */
    boolean isRefused() {
        return refused;
    }

    /** Lowers the network in place; the forms of its operators. */
    Map<Operator, Form> apply() {
        boolean chain = wantsChain();
        TargetRewrites rewrites = new TargetRewrites(catalogue, request.target(), network, chain, this);
        Map<Operator, Form> forms = rewrites.apply();
        if (!refused) {
            new ActivationFusion(catalogue, rewrites.flow(), forms).apply();
            new Settlement(rewrites.rewriting(), forms, chain).apply();
            if (chain && staysChain(rewrites.flow(), forms)) {
                network.setStyle(NetworkStyle.SEQUENTIAL);
            } else if (network.getStyle() != NetworkStyle.SUBCLASSING) {
                ChainStyle.makeClass(network);
            }
            renameReserved();
        }
        return forms;
    }

    private boolean wantsChain() {
        boolean part = network.eContainer() instanceof NeuralNetwork;
        return switch (part ? Architecture.KEEP : request.architecture()) {
            case KEEP -> network.getStyle() == NetworkStyle.SEQUENTIAL;
            case SUBCLASSING -> false;
            case SEQUENTIAL -> true;
        };
    }

    /** Whether the network can be written as a chain of layers; says so where it can't. */
    private boolean staysChain(DataFlow flow, Map<Operator, Form> forms) {
        String obstacle = ChainCheck.obstacle(flow);
        obstacle = obstacle != null ? obstacle : ChainForms.obstacle(catalogue, flow, forms,
                request.target() == Framework.TORCH);
        if (obstacle == null) {
            return true;
        }
        if (request.architecture() == Architecture.SEQUENTIAL && !(network.eContainer() instanceof NeuralNetwork)) {
            findings.add(EngineFinding.SEQUENTIAL_NOT_LINEAR, ranges.of(network), network.getName(), obstacle);
            refused = true;
        } else {
            findings.add(EngineFinding.STYLE_CHANGED, ranges.of(network), obstacle);
        }
        return false;
    }

    private void renameReserved() {
        if (network.getStyle() == NetworkStyle.SEQUENTIAL) {
            return;
        }
        DefinitionNames names = new DefinitionNames(network);
        Set<String> lists = LayerLists.complete(network);
        Map<String, String> renamed = new HashMap<>();
        for (Operator definition : network.getDefinitions()) {
            String name = definition.getName();
            if (name.contains(".") && !(LayerLists.isItem(name) && lists.contains(LayerLists.attribute(name)))) {
                // An item of a dictionary of layers, or of a list with gaps, gets an attribute of its own.
                definition.setName(names.fresh(name.replace('.', '_')));
            }
            String attribute = LayerLists.attribute(definition.getName());
            if (isReserved(attribute)) {
                String other = renamed.computeIfAbsent(attribute, reserved -> renamed(definition, reserved, names));
                definition.setName(other + definition.getName().substring(attribute.length()));
            }
        }
        renamed.forEach((before, after) -> network.getLoops().forEach(loop -> rename(loop, before, after)));
    }

    private boolean isReserved(String attribute) {
        return ReservedNames.isReserved(request.target(), attribute) || ReservedNames.KEYWORDS.contains(attribute);
    }

    private String renamed(Operator definition, String reserved, DefinitionNames names) {
        String renamed = names.underscored(reserved);
        findings.add(EngineFinding.RESERVED_NAME, ranges.of(definition), "self." + reserved, "self." + renamed);
        return renamed;
    }

    private static void rename(Loop loop, String before, String after) {
        loop.setIterable(loop.getIterable().replaceAll("self\\." + before + "\\b", "self." + after));
        loop.getVariables().forEach(variable -> variable.getValues()
                .replaceAll(value -> value.startsWith(before + ".") ? after + value.substring(before.length()) : value));
    }

    @Override
    public boolean check(Subject subject) {
        UseScope scope = new UseScope(subject);
        for (Refusal refusal : subject.declaration().refusals()) {
            if (refusal.framework() == request.target() && scope.evaluator().holds(refusal.when()) == Truth.PROVED) {
                report(refusal, subject);
                if (!refusal.deviation()) {
                    refused = true;
                    return false;
                }
            }
        }
        return true;
    }

    /** Says once of each kind of operator what differs, and of each operator that it is refused. */
    private void report(Refusal refusal, Subject subject) {
        Severity severity = refusal.deviation() ? Severity.NOTE : Severity.ERROR;
        if (!refusal.deviation() || reported.add(refusal)) {
            findings.add(new OperatorFinding(refusal.id(), severity, refusal.message()), range(subject), name(subject));
        }
    }

    @Override
    public void refuse(Subject subject, String reason) {
        refused = true;
        if (subject.declaration().parameters().stream().anyMatch(parameter -> isMissing(subject, parameter))
                && !network.getInputs().isEmpty()) {
            findings.add(EngineFinding.MISSING_INPUT_SHAPE, range(subject), network.getInputs().get(0).getName());
            return;
        }
        findings.add(EngineFinding.NO_FORM, range(subject), name(subject), request.target().commandLineName(), text(reason));
    }

    @Override
    public void leftOut(Subject subject, String reason) {
        findings.add(EngineFinding.UNUSED_LEFT_OUT, range(subject), name(subject), request.target().commandLineName(), text(reason));
    }

    private static String text(String reason) {
        return reason == null ? "it has no form there" : reason;
    }

    /** Whether a size that shape inference fills in where it can is not known. */
    private static boolean isMissing(Subject subject, Parameter parameter) {
        return parameter.inferred() && parameter.type().kind() == ParameterType.Kind.INTEGER
                && Expressions.constant(Arguments.get(subject.operator(), parameter.name())) == null
                && !(Arguments.get(subject.operator(), parameter.name()) instanceof ParameterReference);
    }

    @Override
    public void notProved(Subject subject, String reason) {
        findings.add(EngineFinding.HOLDS_FOR_DEFAULTS, range(subject), name(subject), reason);
    }

    private SourceRange range(Subject subject) {
        boolean known = subject.operator().getSourceStart() >= 0 || subject.uses().isEmpty();
        return ranges.of(known ? subject.operator() : subject.use());
    }

    private static String name(Subject subject) {
        return subject.operator().getName() != null ? subject.operator().getName() : subject.declaration().name();
    }
}

// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.generate.rewrite.ChainStyle;
import org.nnpivot.generate.rewrite.HelperInlining;
import org.nnpivot.generate.weights.WeightPlanner;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NetworkStyle;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Form;
import org.nnpivot.shapes.LayoutSolver;
import org.nnpivot.shapes.Ranges;

/** One lowering of one model. */
final class LoweringRun {

    private final Catalogue catalogue;
    private final LoweringRequest request;
    private final Findings findings;
    private final Ranges ranges;
    private final Map<Operator, Form> forms = new IdentityHashMap<>();
    private final Set<NeuralNetwork> refused = Collections.newSetFromMap(new IdentityHashMap<>());

    LoweringRun(Catalogue catalogue, LoweringRequest request, Findings findings, Ranges ranges) {
        this.catalogue = catalogue;
        this.request = request;
        this.findings = findings;
        this.ranges = ranges;
    }

    Lowered lower(Model source) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Model model = (Model) copier.copy(source);
        copier.copyReferences();
        Map<EObject, EObject> originals = rememberOrigins(copier);
        all(model).stream().filter(network -> network.getStyle() == NetworkStyle.SEQUENTIAL).forEach(ChainStyle::nameValues);
        new LayoutSolver(catalogue).solve(model, request.target(), request.layout());
        List<NeuralNetwork> networks = all(model);
        networks.forEach(this::lower);
        refuseDependents(networks);
        List<NeuralNetwork> refusedSources = networks.stream().filter(refused::contains).map(network -> (NeuralNetwork) originals.get(network)).toList();
        refused.forEach(EcoreUtil::remove);
        Map<NeuralNetwork, NeuralNetwork> sources = new IdentityHashMap<>();
        all(model).forEach(network -> sources.put(network, (NeuralNetwork) originals.get(network)));
        return new Lowered(model, request.target(), forms, refusedSources, sources, new WeightPlanner(catalogue));
    }

    private static Map<EObject, EObject> rememberOrigins(EcoreUtil.Copier copier) {
        Map<EObject, EObject> originals = new IdentityHashMap<>();
        copier.forEach((original, copy) -> {
            originals.put(copy, original);
            if (copy instanceof Operator operator) {
                operator.setOrigin((Operator) original);
            }
        });
        return originals;
    }

    /** Every network, those inside of others before them. */
    private static List<NeuralNetwork> all(Model model) {
        List<NeuralNetwork> networks = new ArrayList<>();
        model.getNetworks().forEach(network -> collect(network, networks));
        return networks;
    }

    private static void collect(NeuralNetwork network, List<NeuralNetwork> networks) {
        network.getNetworks().forEach(inner -> collect(inner, networks));
        networks.add(network);
    }

    /** Lowers a network, unless it is a class that only made a layer of an operator: its instances are the operator. */
    private void lower(NeuralNetwork network) {
        if (HelperInlining.isHelper(catalogue, network)) {
            return;
        }
        NetworkLowering lowering = new NetworkLowering(catalogue, request, findings, ranges, network);
        forms.putAll(lowering.apply());
        if (lowering.isRefused()) {
            refused.add(network);
        }
    }

    /** Whoever constructs or contains a refused network is refused with it. */
    private void refuseDependents(List<NeuralNetwork> networks) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (NeuralNetwork network : networks) {
                NeuralNetwork reason = refused.contains(network) ? null : refusedPart(network);
                if (reason != null) {
                    findings.add(EngineFinding.DEPENDS_ON_REFUSED, ranges.of(network), network.getName(), reason.getName());
                    refused.add(network);
                    changed = true;
                }
            }
        }
    }

    private NeuralNetwork refusedPart(NeuralNetwork network) {
        Set<NeuralNetwork> parts = new LinkedHashSet<>(network.getNetworks());
        for (Operator definition : network.getDefinitions()) {
            if (definition instanceof SubNetwork part) {
                parts.add(part.getNetwork());
            }
        }
        return parts.stream().filter(refused::contains).findFirst().orElse(null);
    }
}

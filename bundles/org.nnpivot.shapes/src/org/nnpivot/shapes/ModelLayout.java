// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.shapes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.model.nn.Tensor;
import org.nnpivot.model.nn.Use;
import org.nnpivot.operators.Catalogue;
import org.nnpivot.operators.Framework;
import org.nnpivot.operators.Operator;

/** What all networks of a model share while their layout is solved. */
final class ModelLayout {

    private final Catalogue catalogue;
    private final Framework target;
    private final LayoutPolicy policy;
    private final TransparentNetworks transparent;
    private final DataFlow flow;
    private final Permutes permutes;
    private final Holdings holdings = new Holdings();
    private final Map<NeuralNetwork, NetworkLayout> networks = new LinkedHashMap<>();
    private final Map<Use, LayoutSite> sites = new HashMap<>();
    private final Preferences wanted;
    private final Preferences atBorders;

    ModelLayout(Model model, Catalogue catalogue, Framework target, LayoutPolicy policy) {
        this.catalogue = catalogue;
        this.target = target;
        this.policy = policy;
        this.transparent = new TransparentNetworks(catalogue);
        this.flow = new DataFlow(model, transparent);
        this.permutes = new Permutes(catalogue);
        this.wanted = new Preferences(this, LayoutSite::targetFormat);
        this.atBorders = new Preferences(this, this::borderFormat);
    }

    private String borderFormat(LayoutSite site) {
        return switch (policy) {
            case CHANNELS_LAST -> SpatialAxes.LAST;
            case NATIVE -> LayoutSite.nativeFormat(target);
            case PRESERVE -> site.sourceFormat();
        };
    }

    DataFlow flow() {
        return flow;
    }

    /** Whether the calls of a network hand the order of their operand on. */
    boolean isTransparent(NeuralNetwork network) {
        return transparent.contains(network);
    }

    Permutes permutes() {
        return permutes;
    }

    Holdings holdings() {
        return holdings;
    }

    /** What the rules see of a use; {@code null} for a call of a network and for what the catalogue doesn't know. */
    LayoutSite site(Use use) {
        return sites.computeIfAbsent(use, this::newSite);
    }

    private LayoutSite newSite(Use use) {
        if (use.applied() == null || use.applied() instanceof SubNetwork) {
            return null;
        }
        Optional<Operator> operator = catalogue.operator(use.applied().getType());
        return operator.map(declared -> new LayoutSite(use, EcoreUtil.copy(use.applied()), declared, target, policy))
                .orElse(null);
    }

    /** The rule of an operator; one that has none keeps the source's order. */
    LayoutRule rule(LayoutSite site) {
        return site.operator().layout() == null ? new SourceRule()
                : LayoutRules.named(site.operator().layout().name()).orElseGet(SourceRule::new);
    }

    /** The order in which a tensor is best held; {@code null} when no spatial operator cares. */
    Order wanted(Tensor tensor) {
        return wanted.of(tensor);
    }

    /** The order in which a tensor enters or leaves the model. */
    Order atBorder(Tensor tensor) {
        Order order = atBorders.of(tensor);
        return order != null ? order : Order.source(Math.max(0, LayoutSite.rank(tensor)));
    }

    /** The layout of a network. */
    NetworkLayout layout(NeuralNetwork network) {
        return networks.computeIfAbsent(network, key -> new NetworkLayout(this, key));
    }
}

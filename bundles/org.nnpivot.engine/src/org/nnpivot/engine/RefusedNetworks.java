// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The NNPivot authors
package org.nnpivot.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nnpivot.diagnostics.EngineFinding;
import org.nnpivot.diagnostics.Finding;
import org.nnpivot.diagnostics.Findings;
import org.nnpivot.diagnostics.Severity;
import org.nnpivot.extract.Extractor;
import org.nnpivot.model.nn.Element;
import org.nnpivot.model.nn.Model;
import org.nnpivot.model.nn.NeuralNetwork;
import org.nnpivot.model.nn.Operator;
import org.nnpivot.model.nn.SubNetwork;
import org.nnpivot.python.normal.NormalForm;
import org.nnpivot.shapes.Ranges;

/** Takes networks with an error out of a model, and with them those that construct them (semantics, section 7). */
final class RefusedNetworks {

    private final Model model;
    private final Findings findings;

    RefusedNetworks(Model model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    /** How many errors stand inside a network. */
    static int errors(Extractor.Site site, Findings findings) {
        return (int) findings.all().stream().filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> isInside(finding, site)).count();
    }

    static boolean isInside(Finding finding, Extractor.Site site) {
        return finding.range().start() >= site.start() && finding.range().start() < site.end();
    }

    void remove(List<Extractor.Site> sites, Ranges ranges) {
        Set<Integer> starts = new HashSet<>();
        sites.stream().filter(site -> errors(site, findings) > 0 || NormalForm.REFUSED.equals(site.style())).forEach(site -> starts.add(site.start()));
        Set<NeuralNetwork> refused = new HashSet<>();
        model.getNetworks().stream().filter(network -> starts.contains(network.getSourceStart()) || holdsError(network))
                .forEach(refused::add);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (NeuralNetwork network : model.getNetworks()) {
                SubNetwork reason = refused.contains(network) ? null : part(network, refused);
                if (reason != null) {
                    findings.add(EngineFinding.DEPENDS_ON_REFUSED, ranges.of(reason), network.getName(),
                            reason.getNetwork().getName());
                    changed = refused.add(network);
                }
            }
        }
        model.getNetworks().removeAll(refused);
    }

    /** Whether an error is about an element of the network: what a function of the file gave it stands outside of it. */
    private boolean holdsError(NeuralNetwork network) {
        Set<Integer> starts = new HashSet<>();
        network.eAllContents().forEachRemaining(content -> {
            if (content instanceof Element element && element.getSourceStart() >= 0) {
                starts.add(element.getSourceStart());
            }
        });
        return findings.all().stream().anyMatch(finding -> finding.severity() == Severity.ERROR
                && finding.range().start() > 0 && starts.contains(finding.range().start()));
    }

    /** An instance of a refused network inside of this one or its chains; {@code null} when there is none. */
    private static SubNetwork part(NeuralNetwork network, Set<NeuralNetwork> refused) {
        for (Operator definition : network.getDefinitions()) {
            if (definition instanceof SubNetwork instance && refused.contains(instance.getNetwork())) {
                return instance;
            }
        }
        for (NeuralNetwork inner : network.getNetworks()) {
            SubNetwork instance = part(inner, refused);
            if (instance != null) {
                return instance;
            }
        }
        return null;
    }
}
